import { indicesOf, type Policy } from "./policy.ts";

/** What a person hid never comes back until they undo it. */
export const hidden: Policy = {
  name: "hidden",
  leavesOut: ({ profile, candidates }) => indicesOf(profile.hidden.keys(), candidates),
};
