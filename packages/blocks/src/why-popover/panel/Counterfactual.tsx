"use client";
import { type PartProps, useRender } from "../../internals/useRender.ts";
import { Emphasis } from "./Emphasis.tsx";
import { useExplained } from "../WhyPopoverContext.ts";

/** `WhyPopover.Counterfactual`, which says what it is. */
export function Counterfactual(given: PartProps<"p">) {
  const { counterfactual, effects } = useExplained("WhyPopover.Counterfactual");
  const line = useRender("p", given, {
    className: "rapport-why-counterfactual",
    children: counterfactual && <Emphasis text={counterfactual.text} name={counterfactual.name} />,
  });
  // It was found out on opening; "Forget this" is what it speaks of, any other change may have made it untrue.
  const holds = counterfactual && [...effects.keys()].every((place) => place === counterfactual.reason);
  return holds ? line : null;
}
