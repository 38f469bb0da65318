import { carriersOf } from "../ranking/compile.ts";
import type { Policy } from "./policy.ts";

/** Names the items with a trait of which the person declared one thing. */
export const declared =
  (stance: "mute" | "less"): Policy =>
  ({ profile, candidates }, name) => {
    for (const [trait, { type }] of profile.stances)
      if (type === stance) for (const index of carriersOf(trait, candidates)) name(index);
  };

/** Nothing with a trait the person muted. */
export const muted: Policy = declared("mute");
