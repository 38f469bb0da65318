import { carriersOf } from "../ranking/compile.ts";
import type { Policy } from "./policy.ts";

/** Names the items with a trait of which the person declared one thing. */
export const declared =
  (stance: "mute" | "less"): Policy =>
  ({ profile, candidates }) =>
    [...profile.stances].flatMap(([trait, { type }]) =>
      type === stance ? [...carriersOf(trait, candidates)] : [],
    );

/** Nothing with a trait the person muted. */
export const muted: Policy = declared("mute");
