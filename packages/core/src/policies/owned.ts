import type { Policy } from "./policy.ts";

/** Does not promote what was just bought; what runs out comes back after its repeat interval. */
export const owned: Policy = ({ profile, candidates, now }, name) => {
  for (const { item, time, repeatAfter = Infinity } of profile.owned.values())
    if (now < time + repeatAfter) name(candidates.index.get(item.id));
};
