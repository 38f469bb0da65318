"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { askingOf } from "../internals/asking.ts";

/**
 * Brings the banner back, with the answers as they stand. Put it where every page has it, for example into the footer.
 * Renders a `<button>`; the focus comes back to it.
 */
export function ConsentLinksReopen(given: ConsentLinksReopenProps) {
  const asking = askingOf(usePersonalization());
  return useRender("button", given, {
    type: "button",
    className: "rapport-link",
    onClick: ({ currentTarget }) => asking.set({ opener: currentTarget }),
    children: useMessages().consent.reopen(),
  });
}

export interface ConsentLinksReopenProps extends PartProps<"button"> {}
