import type { Policy } from "./policy.ts";

/** Never recommends what cannot be had. */
export const unavailable: Policy = ({ candidates }, name) => {
  for (const index of candidates.unavailable) name(index);
};
