import type { Policy } from "./policy.ts";

/** Does not promote what was just bought; what runs out comes back after its repeat interval. */
export const owned: Policy = ({ profile, now }) =>
  [...profile.owned.values()].flatMap(({ item, time, repeatAfter = Infinity }) =>
    now < time + repeatAfter ? item.id : [],
  );
