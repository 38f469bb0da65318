"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/** Where a reason comes from, how old it is and its share: "You told us · last week · 52%". Renders a `<p>`. */
export function WhyPopoverSource(props: WhyPopoverSourceProps) {
  const { Source } = useExplained("WhyPopover.Source").parts;
  return <Source {...props} />;
}

export interface WhyPopoverSourceProps extends PartProps<"p"> {}
