"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/**
 * What can be done about a reason: "Forget this" ("That is wrong" for a guess) and "Less of this"; for what a provider
 * says, "Less of this" and hiding the item. Renders a `<div>`; nothing where nothing can be done, or while an effect is shown.
 */
export function WhyPopoverControls(props: WhyPopoverControlsProps) {
  const { Controls } = useExplained("WhyPopover.Controls").parts;
  return <Controls {...props} />;
}

export interface WhyPopoverControlsProps extends PartProps<"div"> {}
