import type { Policy } from "./policy.ts";

/** Nothing with a trait the person muted. */
export const muted: Policy = ({ profile, candidates: { items, carriers } }) =>
  [...profile.stances].flatMap(([trait, { type }]) =>
    type === "mute" ? (carriers.get(trait) ?? []).flatMap((at) => items[at]?.id ?? []) : [],
  );
