import type { Policy } from "./policy.ts";

/** Never recommends what cannot be had. */
export const unavailable: Policy = {
  name: "unavailable",
  leavesOut: ({ candidates }) => candidates.unavailable,
};
