"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/**
 * What a control did to the lists, with the way back, in the place of the controls.
 * Renders a `<div>`, or nothing while nothing was done. The panel reads it out.
 */
export function WhyPopoverEffect(props: WhyPopoverEffectProps) {
  const { Effect } = useExplained("WhyPopover.Effect").parts;
  return <Effect {...props} />;
}

export interface WhyPopoverEffectProps extends PartProps<"div"> {}
