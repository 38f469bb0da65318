"use client";
import { type PartProps, useRender } from "../../internals/useRender.ts";
import { useExplained, useReasonPlace } from "../WhyPopoverContext.ts";

/** `WhyPopover.Share`, which says what it is. */
export function Share(given: PartProps<"svg">) {
  const place = useReasonPlace("WhyPopover.Share");
  const { reasons } = useExplained("WhyPopover.Share");
  const share = reasons[place]?.reason.share ?? 0;
  const bar = useRender("svg", given, {
    "aria-hidden": true,
    className: "rapport-why-bar",
    width: "100%",
    height: 4,
    children: <rect width={`${share}%`} height="100%" />,
  });
  return share > 0 ? bar : null;
}
