"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/** One warm sentence. Renders a `<p>`; nothing where the host has none. */
export function MilestoneCelebrationText(given: MilestoneCelebrationTextProps) {
  const { words } = useMilestoneCelebration("MilestoneCelebration.Text");
  const children = given.children ?? words.text;
  const text = useRender("p", given, { className: "rapport-milestone-text", children });
  return children === undefined ? null : text;
}

export interface MilestoneCelebrationTextProps extends PartProps<"p"> {}
