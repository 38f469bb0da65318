"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/** Names the panel: "Why this film?". Renders an `<h2>`. */
export function WhyPopoverTitle(props: WhyPopoverTitleProps) {
  const { Title } = useExplained("WhyPopover.Title").parts;
  return <Title {...props} />;
}

export interface WhyPopoverTitleProps extends PartProps<"h2"> {}
