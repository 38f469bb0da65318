"use client";
import { useMessages } from "@rapport/react";
import { CloseIcon } from "../../internals/icons.tsx";
import { useRender } from "../../internals/useRender.ts";
import type { WhyPopoverCloseProps } from "../WhyPopoverClose.tsx";
import { useExplained } from "../WhyPopoverContext.ts";

/** `WhyPopover.Close`, which says what it is. */
export function Close(given: WhyPopoverCloseProps) {
  const { close } = useExplained("WhyPopover.Close");
  const messages = useMessages();
  return useRender("button", given, {
    type: "button",
    className: "rapport-icon-button rapport-why-close",
    "aria-label": given.children === undefined ? messages.close() : undefined,
    onClick: close,
    children: <CloseIcon />,
  });
}
