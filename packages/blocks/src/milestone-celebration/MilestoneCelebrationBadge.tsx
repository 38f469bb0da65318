"use client";
import { StarIcon } from "../internals/icons.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/**
 * A medal with a number or a star. Decoration: the words say it. Where motion is welcome it springs into its place, and
 * confetti flies around the card. Renders a `<div>`.
 */
export function MilestoneCelebrationBadge(given: MilestoneCelebrationBadgeProps) {
  const { celebration, words, Motion, stop } = useMilestoneCelebration("MilestoneCelebration.Badge");
  const medal = (
    <span className="rapport-milestone-medal">{given.children ?? words.badge ?? <StarIcon />}</span>
  );
  return useRender("div", given, {
    className: "rapport-milestone-badge",
    "aria-hidden": true,
    children: Motion ? (
      <Motion key={celebration.number} onDone={stop}>
        {medal}
      </Motion>
    ) : (
      medal
    ),
  });
}

export interface MilestoneCelebrationBadgeProps extends PartProps<"div"> {}
