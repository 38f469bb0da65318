"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneProgress } from "./MilestoneProgressContext.ts";

/** The bar. It does not move by itself. Renders an `<svg role="progressbar">`. */
export function MilestoneProgressBar(given: MilestoneProgressBarProps) {
  const { progress, text, id } = useMilestoneProgress("MilestoneProgress.Bar");
  const { value, target } = progress ?? { value: 0, target: 1 };
  const share = progress?.celebrated ? 1 : Math.min(1, value / target);
  return useRender("svg", given, {
    role: "progressbar",
    className: "rapport-progress-bar",
    "aria-labelledby": id,
    "aria-valuemin": 0,
    "aria-valuemax": 100,
    "aria-valuenow": Math.floor(share * 100),
    "aria-valuetext": text,
    width: "100%",
    height: 8,
    children: <rect width={`${share * 100}%`} height="100%" rx="4" />,
  });
}

export interface MilestoneProgressBarProps extends PartProps<"svg"> {}
