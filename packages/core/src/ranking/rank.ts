import { policies } from "../policies/policies.ts";
import { indicesOf, type PolicyName } from "../policies/policy.ts";
import type { Profile } from "../profile/profile.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { type Compiled, compile } from "./compile.ts";
import { partsOf } from "./contributions.ts";
import { diversify } from "./diversify.ts";
import type { Item } from "./item.ts";
import type { RankedItem, Ranking, RankOptions } from "./ranking.ts";
import { defaultWeights, factorsFor, scoreAll, scoreUnit } from "./score.ts";
import { topOf } from "./top.ts";

/** What ranking needs of a person: `Personalization` has it. */
export interface Person {
  profile(): Profile;
  clock(): number;
}

/** Candidates per place among which variety may choose. */
const poolPerPlace = 5;

/** Places on a list: larger sets do not satisfy more (Bollen et al., RecSys 2010). */
const defaultLimit = 12;

/** How much score outweighs variety: costs little precision and lifts diversity on both data sets measured. */
const defaultDiversity = 0.7;

/**
 * Ranks candidates for the person. Deterministic: the same log, candidates, options and time give the same list.
 * @param items Candidates. Compiled once per array: pass the same array again.
 * @throws RapportError in development, if candidates cannot be told apart.
 */
export function rank(person: Person, items: readonly Item[], options: RankOptions = {}): Ranking {
  const { limit = defaultLimit, diversity = defaultDiversity, neighbours = 2 } = options;
  const profile = person.profile();
  const now = person.clock();
  const candidates = compile(items);
  const factors = factorsFor(profile, { ...defaultWeights, ...options.weights }, now);
  const scores = scoreAll(profile, candidates, factors, now);
  const { blocked, leftOut } = applyPolicies(profile, candidates, options, now);
  const pool = topOf(scores, blocked, limit * poolPerPlace);
  const { picks, passedOver } = diversify(pool, scores, candidates, {
    limit,
    balance: diversity,
    neighbours,
    following: [...indicesOf(options.following ?? [], candidates)],
    everything: () => topOf(scores, blocked, Infinity),
  });
  const ranked = picks.map(({ index, scorePlace }): RankedItem => ({
    id: candidates.items[index]?.id ?? "",
    score: scores[index] ?? 0,
    ...partsOf(index, profile, candidates, factors, now),
    scorePlace,
    different: scorePlace >= limit,
  }));
  return {
    items: ranked,
    time: now,
    unit: scoreUnit,
    considered: candidates.items.length,
    leftOut,
    passedOver,
    mix: mixOf(ranked),
  };
}

/** Marks what the policies leave out; each candidate is put down to the first that names it. */
export function applyPolicies(
  profile: Profile,
  candidates: Compiled,
  options: RankOptions,
  now: number,
): { blocked: Uint8Array; leftOut: Partial<Record<PolicyName, number>> } {
  const blocked = new Uint8Array(candidates.items.length);
  const leftOut: Partial<Record<PolicyName, number>> = {};
  const context = { profile, candidates, now, elsewhere: new Set(options.elsewhere) };
  policies.forEach((policy, number) => {
    for (const index of policy.leavesOut(context)) {
      if (blocked[index]) continue;
      blocked[index] = number + 1;
      leftOut[policy.name] = (leftOut[policy.name] ?? 0) + 1;
    }
  });
  return { blocked, leftOut };
}

function mixOf(items: readonly RankedItem[]): Partial<Record<DataKind, number>> {
  const sums = new Map<DataKind, number>();
  let all = 0;
  for (const { contributions } of items)
    for (const contribution of contributions)
      if ("kind" in contribution && contribution.value > 0) {
        all += contribution.value;
        sums.set(contribution.kind, (sums.get(contribution.kind) ?? 0) + contribution.value);
      }
  return Object.fromEntries([...sums].map(([kind, sum]) => [kind, sum / all]));
}
