import type { Policy } from "./policy.ts";

/** An item appears once on a page. */
export const elsewhere: Policy = (context) =>
  [...(context.elsewhere ?? [])].map((id) => context.candidates.index.get(id));
