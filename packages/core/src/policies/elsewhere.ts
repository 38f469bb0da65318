import { indicesOf, type Policy } from "./policy.ts";

/** An item appears once on a page. */
export const elsewhere: Policy = {
  name: "elsewhere",
  leavesOut: ({ elsewhere: taken, candidates }) => indicesOf(taken, candidates),
};
