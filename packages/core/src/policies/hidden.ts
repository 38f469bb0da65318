import type { Policy } from "./policy.ts";

/** What a person hid never comes back until they undo it. */
export const hidden: Policy = ({ profile, candidates }, name) => {
  for (const id of profile.hidden.keys()) name(candidates.index.get(id));
};
