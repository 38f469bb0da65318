import type { Policy } from "./policy.ts";

/** An item appears once on a page. */
export const elsewhere: Policy = (context, name) => {
  for (const id of context.elsewhere ?? []) name(context.candidates.index.get(id));
};
