"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { Emphasis } from "./Emphasis.tsx";
import { useExplained } from "./WhyPopoverContext.ts";

/**
 * "Without Past Lives this film would not be in your top 5", where ranking again without it confirms that.
 * Renders a `<p>`, or nothing where there is no such reason or another reason was changed since.
 */
export function WhyPopoverCounterfactual(given: PartProps<"p">) {
  const { counterfactual, effects } = useExplained("WhyPopover.Counterfactual");
  const line = useRender("p", given, {
    className: "rapport-why-counterfactual",
    children: counterfactual && <Emphasis text={counterfactual.text} name={counterfactual.what} />,
  });
  // It was found out on opening; "Forget this" is what it speaks of, any other change may have made it untrue.
  const holds = counterfactual && [...effects.keys()].every((place) => place === counterfactual.reason);
  return holds ? line : null;
}
