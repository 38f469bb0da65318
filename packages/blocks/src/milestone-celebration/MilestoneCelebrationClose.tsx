"use client";
import { useMessages } from "@rapport/react";
import { CloseIcon } from "../internals/icons.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/** Closes the card. What was reached stays in the history. Renders a `<button>`. */
export function MilestoneCelebrationClose(given: MilestoneCelebrationCloseProps) {
  const { leave } = useMilestoneCelebration("MilestoneCelebration.Close");
  const messages = useMessages();
  return useRender("button", given, {
    type: "button",
    className: "rapport-icon-button rapport-milestone-close",
    "aria-label": messages.close(),
    onClick: () => leave("close"),
    children: <CloseIcon />,
  });
}

export interface MilestoneCelebrationCloseProps extends PartProps<"button"> {}
