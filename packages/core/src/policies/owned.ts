import type { Policy } from "./policy.ts";

/** Does not promote what was just bought; what runs out comes back after its repeat interval. */
export const owned: Policy = ({ profile, candidates, now }) =>
  [...profile.owned.values()].map(({ item, time, repeatAfter = Infinity }) =>
    now < time + repeatAfter ? candidates.index.get(item.id) : undefined,
  );
