"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/**
 * What can be done about a reason: "Forget this" ("That is wrong" for a guess) and "Less of this".
 * Renders a `<div>`; nothing where nothing of the person's stands behind the reason, or while an effect is shown.
 */
export function WhyPopoverControls(props: WhyPopoverControlsProps) {
  const { Controls } = useExplained("WhyPopover.Controls").parts;
  return <Controls {...props} />;
}

export interface WhyPopoverControlsProps extends PartProps<"div"> {}
