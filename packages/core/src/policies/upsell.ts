import type { Policy } from "./policy.ts";

/** Sells nothing to somebody for whom something has just gone wrong. */
export const upsell: Policy = ({ profile, candidates, now }, name) => {
  if (now < profile.quietUntil)
    candidates.items.forEach(({ promotion }, at) => {
      if (promotion) name(at);
    });
};
