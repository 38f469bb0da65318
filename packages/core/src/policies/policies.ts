import { elsewhere } from "./elsewhere.ts";
import { hidden } from "./hidden.ts";
import { muted } from "./muted.ts";
import { owned } from "./owned.ts";
import type { Policy, PolicyContext, PolicyName } from "./policy.ts";
import { upsell } from "./upsell.ts";
import { unavailable } from "./unavailable.ts";

/** All guardrails, in the order in which an item's absence is put down to one of them. */
const policies: Readonly<Record<PolicyName, Policy>> = {
  unavailable,
  hidden,
  muted,
  upsell,
  owned,
  elsewhere,
};

/** Which candidates must not be shown. */
export type LeftOut = ReadonlyMap<number | undefined, PolicyName>;

/** The indices of the candidates that must not be shown, each with the first policy that names it. */
export function leftOutOf(context: PolicyContext): LeftOut {
  const leftOut = new Map<number | undefined, PolicyName>();
  for (const [name, policy] of Object.entries(policies) as [PolicyName, Policy][])
    for (const item of policy(context)) if (item !== undefined && !leftOut.has(item)) leftOut.set(item, name);
  return leftOut;
}
