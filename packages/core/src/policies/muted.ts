import type { Policy } from "./policy.ts";

/** Names the items with a trait of which the person declared one thing. */
export const declared =
  (stance: "mute" | "less"): Policy =>
  ({ profile, candidates }) =>
    [...profile.stances].flatMap(([trait, { type }]) =>
      type === stance ? (candidates.carriers.get(trait) ?? []) : [],
    );

/** Nothing with a trait the person muted. */
export const muted: Policy = declared("mute");
