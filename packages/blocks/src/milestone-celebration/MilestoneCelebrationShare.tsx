"use client";
import { useMessages } from "@rapport/react";
import { useEffect } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/**
 * Shows the picture that can be shared, before anything leaves the device; once more, and it is put away. Its code is loaded
 * then. It is an action, so the card stays until it is closed. Renders a `<button>`.
 */
export function MilestoneCelebrationShare(given: MilestoneCelebrationShareProps) {
  const { sharing, setSharing, keep, id } = useMilestoneCelebration("MilestoneCelebration.Share");
  const words = useMessages().milestones;
  useEffect(() => keep(), [keep]);
  return useRender("button", given, {
    type: "button",
    className: "rapport-button",
    "aria-expanded": sharing,
    "aria-controls": sharing ? `${id}p` : undefined,
    onClick: () => setSharing(!sharing),
    children: words.share(),
  });
}

export interface MilestoneCelebrationShareProps extends PartProps<"button"> {}
