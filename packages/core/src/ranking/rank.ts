import { keptIn } from "../kept-in.ts";
import { leftOutOf } from "../policies/policies.ts";
import type { Profile } from "../profile/profile.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { compile } from "./compile.ts";
import { type Taken, takingApart } from "./contributions.ts";
import { diversify } from "./diversify.ts";
import { fairShare } from "./fair-share.ts";
import type { Item } from "./item.ts";
import type { RankedItem, Ranking, RankOptions } from "./ranking.ts";
import { declaredIn, defaultWeights, factorsFor, scoreAll, scoreUnit } from "./score.ts";
import { topOf } from "./top.ts";

/** What ranking needs of a person: `Personalization` has it. */
export interface Person {
  profile(): Profile;
  clock(): number;
}

/** Places on a list: larger sets do not satisfy more (Bollen et al., RecSys 2010). */
export const defaultLimit = 12;

/**
 * How much score outweighs variety. On the same items as the weights: .85 gave diversity of .72 and .74 for 5 and 3 % of
 * the gain, .8 gave .73 and .75 for 7 and 5 %.
 */
const defaultDiversity = 0.85;

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
  const scoring = { profile, candidates, isDeclared: declaredIn(profile, candidates), factors, now };
  const scores = scoreAll(scoring);
  const leftOut = leftOutOf({ ...scoring, elsewhere: options.elsewhere });
  const apart = takingApart(scoring);
  const taken = new Map<number, Taken>();
  const takenFor = (index: number): Taken => keptIn(taken, index, () => apart(index));
  const following = [...(options.following ?? [])].flatMap((id) => candidates.index.get(id) ?? []);
  const { picks, passedOver } = diversify(
    (count) => topOf(scores, (index) => leftOut.policyOf(index) !== undefined, count),
    scores,
    candidates,
    {
      limit,
      balance: diversity,
      neighbours,
      following,
      // By score alone means that an act may have as many places as its score brings.
      mayHave:
        diversity < 1
          ? fairShare(scoring, limit + following.length, (index) => takenFor(index).most)
          : () => true,
    },
  );
  const ranked = picks.map(({ index, scorePlace }): RankedItem => {
    const { contributions, signals } = takenFor(index);
    return {
      id: (candidates.items[index] as Item).id,
      score: scores[index] as number,
      contributions,
      signals,
      scorePlace,
      different: scorePlace >= limit,
    };
  });
  return {
    items: ranked,
    time: now,
    unit: scoreUnit,
    considered: candidates.items.length,
    leftOut: leftOut.counts,
    passedOver,
    mix: mixOf(ranked),
  };
}

/** Share of each data kind in what signals put into a list. */
function mixOf(items: readonly RankedItem[]): Ranking["mix"] {
  const mix: Partial<Record<DataKind, number>> = {};
  let all = 0;
  for (const { contributions } of items)
    for (const { kind, value } of contributions as readonly {
      readonly kind?: DataKind;
      readonly value: number;
    }[]) {
      if (!kind || value <= 0) continue;
      mix[kind] = (mix[kind] ?? 0) + value;
      all += value;
    }
  for (const kind of Object.keys(mix) as DataKind[]) mix[kind] = (mix[kind] as number) / all;
  return mix;
}
