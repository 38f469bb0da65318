import type { Owned } from "../profile/profile.ts";
import { indicesOf, type Policy } from "./policy.ts";

/** Does not promote what was just bought; what runs out comes back after its repeat interval. */
export const owned: Policy = {
  name: "owned",
  leavesOut: ({ profile, candidates, now }) =>
    indicesOf(
      [...profile.owned].filter(([, own]) => !isDue(own, now)).map(([id]) => id),
      candidates,
    ),
};

const isDue = (own: Owned, now: number): boolean =>
  own.repeatAfter !== undefined && now >= own.time + own.repeatAfter;
