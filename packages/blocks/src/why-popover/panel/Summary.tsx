"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../../internals/useRender.ts";
import { useExplained } from "../WhyPopoverContext.ts";

/** `WhyPopover.Summary`, which says what it is. */
export function Summary(given: PartProps<"p">) {
  const { summary, reasons, places } = useExplained("WhyPopover.Summary");
  const messages = useMessages();
  const first = reasons[0]?.reason;
  return useRender("p", given, {
    id: summary,
    className: "rapport-why-summary",
    children:
      first?.type === "provided"
        ? messages.whyProvided(first.provider, first.code !== "unknown")
        : messages.whySummary(reasons.length, places),
  });
}
