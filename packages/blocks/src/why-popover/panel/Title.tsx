"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../../internals/useRender.ts";
import { useExplained } from "../WhyPopoverContext.ts";

/** `WhyPopover.Title`, which says what it is. */
export function Title(given: PartProps<"h2">) {
  const { title } = useExplained("WhyPopover.Title");
  const messages = useMessages();
  return useRender("h2", given, {
    id: title,
    className: "rapport-why-title",
    children: messages.whyTitle(messages.noun),
  });
}
