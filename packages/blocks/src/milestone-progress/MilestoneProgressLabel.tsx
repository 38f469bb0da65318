"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneProgress } from "./MilestoneProgressContext.ts";

/** What it leads to; names the bar. Renders a `<p>`. */
export function MilestoneProgressLabel(given: MilestoneProgressLabelProps) {
  const { milestone, id } = useMilestoneProgress("MilestoneProgress.Label");
  const messages = useMessages();
  const counter =
    milestone && "count" in milestone && typeof milestone.count === "string" ? milestone.count : "";
  return useRender("p", given, {
    className: "rapport-progress-label",
    id,
    children: messages.trait(counter),
  });
}

export interface MilestoneProgressLabelProps extends Omit<PartProps<"p">, "id"> {}
