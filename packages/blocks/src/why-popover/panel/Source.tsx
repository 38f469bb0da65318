"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../../internals/useRender.ts";
import { useExplained, useReasonPlace } from "../WhyPopoverContext.ts";

/** `WhyPopover.Source`, which says what it is. */
export function Source(given: PartProps<"p">) {
  const place = useReasonPlace("WhyPopover.Source");
  const { reasons } = useExplained("WhyPopover.Source");
  const messages = useMessages();
  const worded = reasons[place];
  const share = worded?.reason.share ?? 0;
  return useRender("p", given, {
    className: "rapport-why-source",
    children: [worded?.source, worded?.age, share > 0 ? messages.share(share) : undefined]
      .filter(Boolean)
      .join(" · "),
  });
}
