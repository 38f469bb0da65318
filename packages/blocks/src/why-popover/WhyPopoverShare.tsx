"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/**
 * How much of the score a reason makes up, as a bar; the number stands in `WhyPopover.Source`.
 * Renders an `<svg>`, or nothing where a place has no share.
 */
export function WhyPopoverShare(props: WhyPopoverShareProps) {
  const { Share } = useExplained("WhyPopover.Share").parts;
  return <Share {...props} />;
}

export interface WhyPopoverShareProps extends PartProps<"svg"> {}
