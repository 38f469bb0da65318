"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { useMilestones } from "@rapport/react/milestones";
import { guarded } from "../internals/guarded.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/**
 * Turns this kind of celebration off for good, and on again. The card stays until it is closed, so that it can be taken
 * back. Renders a `<button>`.
 */
export function MilestoneCelebrationFewer(given: MilestoneCelebrationFewerProps) {
  const { celebration, set, say } = useMilestoneCelebration("MilestoneCelebration.Fewer");
  const { isOff, turn } = useMilestones(set);
  const personalization = usePersonalization();
  const words = useMessages().milestones;
  const { kind } = celebration.first.milestone;
  const off = isOff(kind);
  const press = guarded(personalization, () => {
    turn(kind, off);
    say(off ? words.turnedOn() : words.turnedOff());
  });
  return useRender(
    "button",
    given,
    {
      type: "button",
      className: "rapport-link",
      onClick: press,
      children: off ? words.again() : words.fewer(),
    },
    { off } satisfies MilestoneCelebrationFewerState,
  );
}

export interface MilestoneCelebrationFewerState {
  /** `data-off` once the kind is turned off. */
  off: boolean;
}

export interface MilestoneCelebrationFewerProps extends PartProps<"button", MilestoneCelebrationFewerState> {}
