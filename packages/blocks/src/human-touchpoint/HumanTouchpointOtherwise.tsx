"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useHumanTouchpoint } from "./HumanTouchpointContext.ts";

/** What works while nobody is there: an address to write to, a page with answers. Renders a `<div>`; nothing while it is open. */
export function HumanTouchpointOtherwise(props: HumanTouchpointOtherwiseProps) {
  const { opening } = useHumanTouchpoint("HumanTouchpoint.Otherwise");
  const rendered = useRender("div", props, { className: "rapport-touchpoint-otherwise" });
  return opening?.open === false ? rendered : null;
}

export type HumanTouchpointOtherwiseProps = PartProps<"div">;
