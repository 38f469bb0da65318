"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/** Closes the panel. Renders a `<button>`. */
export function WhyPopoverClose(props: WhyPopoverCloseProps) {
  const { Close } = useExplained("WhyPopover.Close").parts;
  return <Close {...props} />;
}

export interface WhyPopoverCloseProps extends PartProps<"button"> {}
