import { elsewhere } from "./elsewhere.ts";
import { hidden } from "./hidden.ts";
import { muted } from "./muted.ts";
import { owned } from "./owned.ts";
import type { Policy, PolicyContext, PolicyName } from "./policy.ts";
import { unavailable } from "./unavailable.ts";

/** All guardrails, in the order in which an item's absence is put down to one of them. */
const policies: Readonly<Record<PolicyName, Policy>> = { unavailable, hidden, muted, owned, elsewhere };

/** The ids of the candidates that must not be shown, each with the first policy that names it. */
export function leftOutOf(context: PolicyContext): ReadonlyMap<string, PolicyName> {
  const leftOut = new Map<string, PolicyName>();
  for (const [name, policy] of Object.entries(policies) as [PolicyName, Policy][])
    for (const id of policy(context))
      if (context.candidates.index.has(id) && !leftOut.has(id)) leftOut.set(id, name);
  return leftOut;
}
