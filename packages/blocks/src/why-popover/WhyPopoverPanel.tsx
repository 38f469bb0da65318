"use client";
import { useExplained } from "./WhyPopoverContext.ts";

/** Everything the panel says, in its usual order. Put it in `WhyPopover.Content`; renders no element of its own. */
export function WhyPopoverPanel() {
  const { Panel } = useExplained("WhyPopover.Panel").parts;
  return <Panel />;
}
