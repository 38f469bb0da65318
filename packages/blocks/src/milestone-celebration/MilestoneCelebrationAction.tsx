"use client";
import { useEffect } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/**
 * Something to do next, in words of the host's. Pressing it ends the celebration. A card with an action stays until it is
 * closed. Renders a `<button>`; with `render={<a href="…" />}` a link.
 */
export function MilestoneCelebrationAction(given: MilestoneCelebrationActionProps) {
  const { leave, keep } = useMilestoneCelebration("MilestoneCelebration.Action");
  useEffect(() => keep(), [keep]);
  return useRender("button", given, {
    type: "button",
    className: "rapport-button",
    onClick: () => leave("action"),
  });
}

export interface MilestoneCelebrationActionProps extends PartProps<"button"> {}
