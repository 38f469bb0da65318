"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/**
 * How the list is ranked, parameter by parameter, and the way to have it without personalization, where the person's level
 * counts. Renders a `<div>`; nothing for what a provider picked.
 */
export function WhyPopoverChoices(props: WhyPopoverChoicesProps) {
  const { Choices } = useExplained("WhyPopover.Choices").parts;
  return <Choices {...props} />;
}

export interface WhyPopoverChoicesProps extends PartProps<"div"> {}
