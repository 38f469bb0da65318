"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/**
 * The reasons, largest share first, and how much all others have together.
 * Renders a `<ul>`; its children are repeated for every reason.
 * @default children `<WhyPopover.Reason />`
 */
export function WhyPopoverReasons(props: WhyPopoverReasonsProps) {
  const { Reasons } = useExplained("WhyPopover.Reasons").parts;
  return <Reasons {...props} />;
}

export interface WhyPopoverReasonsProps extends PartProps<"ul"> {}
