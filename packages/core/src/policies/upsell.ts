import type { Policy } from "./policy.ts";

/** Sells nothing to somebody for whom something has just gone wrong. */
export const upsell: Policy = ({ profile, candidates, now }) =>
  now < profile.quietUntil ? candidates.items.flatMap(({ promotion }, at) => (promotion ? at : [])) : [];
