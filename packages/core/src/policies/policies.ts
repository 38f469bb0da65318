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

const names = [undefined, ...(Object.keys(policies) as PolicyName[])];

/** Which candidates must not be shown. */
export interface LeftOut {
  /** The first policy that names a candidate, by its index. */
  policyOf(index: number | undefined): PolicyName | undefined;
  /** How many each policy left out. */
  readonly counts: Readonly<Partial<Record<PolicyName, number>>>;
}

/** Asks every policy. */
export function leftOutOf(context: PolicyContext): LeftOut {
  /** Per candidate: the place of its policy among the names. */
  const by = new Uint8Array(context.candidates.items.length);
  const counts: Partial<Record<PolicyName, number>> = {};
  names.forEach((name, at) => {
    if (!name) return;
    let count = 0;
    for (const index of policies[name](context)) {
      if (index === undefined || by[index] !== 0) continue;
      by[index] = at;
      count += 1;
    }
    if (count > 0) counts[name] = count;
  });
  return { policyOf: (index = -1) => names[by[index] ?? 0], counts };
}
