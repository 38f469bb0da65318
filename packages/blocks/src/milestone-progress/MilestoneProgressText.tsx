"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneProgress } from "./MilestoneProgressContext.ts";

/** How far it is, in words: "7 of 10". The bar says the same to those who do not see it. Renders a `<p>`. */
export function MilestoneProgressText(given: MilestoneProgressTextProps) {
  const { text } = useMilestoneProgress("MilestoneProgress.Text");
  return useRender("p", given, { className: "rapport-progress-text", "aria-hidden": true, children: text });
}

export interface MilestoneProgressTextProps extends PartProps<"p"> {}
