"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useWhyPopoverOpen } from "./WhyPopoverContext.ts";

/**
 * The panel, one for all triggers, at the end of the page beside the trigger it was opened from. Its code is loaded when
 * somebody means to open it; it is rendered on the first opening.
 * Renders a `<div role="dialog">` with `data-state="open"` or `"closed"` and `data-side`.
 */
export function WhyPopoverContent(props: WhyPopoverContentProps) {
  const { parts } = useWhyPopoverOpen("WhyPopover.Content");
  return parts ? <parts.Content {...props} /> : null;
}

export interface WhyPopoverContentProps extends PartProps<"div"> {
  /**
   * Where there is room for it, on this side of the trigger.
   * @default "bottom"
   */
  side?: "top" | "bottom" | "left" | "right" | undefined;
  /**
   * @default "start"
   */
  align?: "start" | "center" | "end" | undefined;
  /**
   * The element the panel is put in.
   * @default document.body
   */
  container?: Element | undefined;
}
