"use client";
import { WhyPopoverClose } from "./WhyPopoverClose.tsx";
import { WhyPopoverCounterfactual } from "./WhyPopoverCounterfactual.tsx";
import { WhyPopoverReasons } from "./WhyPopoverReasons.tsx";
import { WhyPopoverSummary } from "./WhyPopoverSummary.tsx";
import { WhyPopoverTitle } from "./WhyPopoverTitle.tsx";

/** Everything the panel says, in its usual order. Put it in `WhyPopover.Content`; renders no element of its own. */
export function WhyPopoverPanel() {
  return (
    <>
      <WhyPopoverTitle />
      <WhyPopoverSummary />
      <WhyPopoverReasons />
      <WhyPopoverCounterfactual />
      <WhyPopoverClose />
    </>
  );
}
