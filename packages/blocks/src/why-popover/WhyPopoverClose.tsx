"use client";
import { useMessages } from "@rapport/react";
import { CloseIcon } from "../internals/icons.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/** Closes the panel. Renders a `<button>`. */
export function WhyPopoverClose(given: WhyPopoverCloseProps) {
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

export interface WhyPopoverCloseProps extends PartProps<"button"> {}
