"use client";
import { useMessages } from "@rapport/react";
import { useState } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/** Stops everything that moves; so does Escape. Renders a `<button>` while something moves, or it has the focus. */
export function MilestoneCelebrationStop(given: MilestoneCelebrationStopProps) {
  const { Motion, stop } = useMilestoneCelebration("MilestoneCelebration.Stop");
  const words = useMessages().milestones;
  // Whoever is on it stays where they are.
  const [focused, setFocused] = useState(false);
  const button = useRender("button", given, {
    type: "button",
    className: "rapport-link rapport-milestone-stop",
    "aria-disabled": !Motion,
    onClick: stop,
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
    children: words.stop(),
  });
  return Motion || focused ? button : null;
}

export interface MilestoneCelebrationStopProps extends PartProps<"button"> {}
