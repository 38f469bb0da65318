"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/** What was reached at the same time: one card for all. Renders a `<p>`; nothing while there is only one. */
export function MilestoneCelebrationOthers(given: MilestoneCelebrationOthersProps) {
  const { others } = useMilestoneCelebration("MilestoneCelebration.Others");
  const words = useMessages().milestones;
  const line = useRender("p", given, {
    className: "rapport-milestone-others",
    children: words.also(others.map(({ title }) => title)),
  });
  return others.length === 0 ? null : line;
}

export interface MilestoneCelebrationOthersProps extends PartProps<"p"> {}
