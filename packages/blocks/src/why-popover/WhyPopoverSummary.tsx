"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/** Sums it up: "Three things put it in your top 5." Renders a `<p>`. */
export function WhyPopoverSummary(props: WhyPopoverSummaryProps) {
  const { Summary } = useExplained("WhyPopover.Summary").parts;
  return <Summary {...props} />;
}

export interface WhyPopoverSummaryProps extends PartProps<"p"> {}
