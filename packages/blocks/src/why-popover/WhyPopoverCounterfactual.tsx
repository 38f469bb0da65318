"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/**
 * "Without Past Lives this film would not be in your top 5", where ranking again without it confirms that.
 * Renders a `<p>`, or nothing where there is no such reason or another reason was changed since.
 */
export function WhyPopoverCounterfactual(props: WhyPopoverCounterfactualProps) {
  const { Counterfactual } = useExplained("WhyPopover.Counterfactual").parts;
  return <Counterfactual {...props} />;
}

export interface WhyPopoverCounterfactualProps extends PartProps<"p"> {}
