"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/** Sums it up: "Three things put it in your top 5." Renders a `<p>`. */
export function WhyPopoverSummary(given: PartProps<"p">) {
  const { summary, reasons, places } = useExplained("WhyPopover.Summary");
  const messages = useMessages();
  return useRender("p", given, {
    id: summary,
    className: "rapport-why-summary",
    children: messages.whySummary(reasons.length, places),
  });
}
