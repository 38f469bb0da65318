import type { Policy } from "./policy.ts";

/** Names the items with a trait of which the person declared one thing. */
export const declared =
  (stance: "mute" | "less"): Policy =>
  ({ profile, candidates: { items, carriers } }) =>
    [...profile.stances].flatMap(([trait, { type }]) =>
      type === stance ? (carriers.get(trait) ?? []).flatMap((at) => items[at]?.id ?? []) : [],
    );

/** Nothing with a trait the person muted. */
export const muted: Policy = declared("mute");
