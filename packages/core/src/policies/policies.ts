import { elsewhere } from "./elsewhere.ts";
import { hidden } from "./hidden.ts";
import { muted } from "./muted.ts";
import { owned } from "./owned.ts";
import type { Policy, PolicyContext, PolicyName } from "./policy.ts";
import { upsell } from "./upsell.ts";
import { unavailable } from "./unavailable.ts";

/** All guardrails, in the order in which an item's absence is put down to one of them. */
const policies = Object.entries({
  unavailable,
  hidden,
  muted,
  upsell,
  owned,
  elsewhere,
} satisfies Readonly<Record<PolicyName, Policy>>) as readonly (readonly [PolicyName, Policy])[];

/** Which candidates must not be shown. */
export interface LeftOut {
  /** The first policy that names a candidate, by its index. */
  policyOf(index: number | undefined): PolicyName | undefined;
  /** How many each policy left out. */
  readonly counts: Readonly<Partial<Record<PolicyName, number>>>;
}

/** Asks every policy. */
export function leftOutOf(context: PolicyContext): LeftOut {
  const names: (PolicyName | undefined)[] = [undefined];
  /** Per candidate: the place of its policy among the names. */
  const by = new Uint8Array(context.candidates.items.length);
  const counts: Partial<Record<PolicyName, number>> = {};
  for (const [name, policy] of policies) {
    let count = 0;
    policy(context, (index = -1) => {
      if (by[index] !== 0) return;
      by[index] = names.length;
      count += 1;
    });
    if (count > 0) counts[name] = count;
    names.push(name);
  }
  return { policyOf: (index = -1) => names[by[index] ?? 0], counts };
}
