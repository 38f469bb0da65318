"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneProgress } from "./MilestoneProgressContext.ts";

/** Says that a day without is a rest day. Renders a `<p>`, empty on other days, so that nothing moves. */
export function MilestoneProgressRest(given: MilestoneProgressRestProps) {
  const { rest } = useMilestoneProgress("MilestoneProgress.Rest");
  const words = useMessages().milestones;
  return useRender("p", given, {
    className: "rapport-progress-rest",
    children: rest ? words.restDay() : "\u00a0",
  });
}

export interface MilestoneProgressRestProps extends PartProps<"p"> {}
