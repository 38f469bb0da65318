import type { Policy } from "./policy.ts";

/** What a person hid never comes back until they undo it. */
export const hidden: Policy = ({ profile, candidates }) =>
  [...profile.hidden.keys()].map((id) => candidates.index.get(id));
