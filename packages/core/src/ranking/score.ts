import type { Profile, Stance } from "../profile/profile.ts";
import { linkUnit, type Tallies, traitUnit } from "../profile/track.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { carriersOf, type Compiled, itemUnit, priorUnit, similarityUnit } from "./compile.ts";
import { fatigueOf } from "./fatigue.ts";
import type { Weights } from "./ranking.ts";
import { sumsFor } from "./sums.ts";

/** The score a weight of 1 gives. Sums of many such parts stay below 2^53, where whole numbers are exact. */
export const scoreUnit = 2 ** 44;

/** The evidence (as a number of fresh opinions) at which what was inferred counts half: little is known from few acts. */
const fewActs = 2;

/**
 * Prior, content and similar were chosen together with `fewActs`, what owning says and the default diversity: on the
 * second-to-last positive item of each person in two public data sets, never on the last, on which the benchmarks report
 * (`bench quality --tune`). Similarities are small numbers, hence their weight. What somebody declared is in no data set:
 * it counts as much as all that could be inferred.
 */
export const defaultWeights: Weights = { prior: 0.7, content: 1, similar: 6, stance: 1, fatigue: 0.5 };

/** Whole-number factors: quantised once, so that every product and sum after them is exact. */
export interface Factors {
  readonly prior: number;
  readonly stance: number;
  readonly fatigue: number;
  /** Per data kind, with what it says. */
  readonly kinds: readonly {
    readonly kind: DataKind;
    readonly tallies: Tallies;
    /** What a weight of its acts is worth now. */
    readonly deflation: number;
    readonly content: number;
    readonly similar: number;
  }[];
}

/** What a ranking is made from. */
export interface Scoring {
  readonly profile: Profile;
  readonly candidates: Compiled;
  /** 1 for each trait, by its number, of which the person declared something: it takes the place of what was inferred. */
  readonly isDeclared: Uint8Array;
  readonly factors: Factors;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Turns weights and decay into factors for this moment. What was inferred is a mean over the person's acts, the recent
 * ones weighing more, as if there had been a few more acts that say nothing: so no act adds more than its share, and
 * no amount of them leaves the exact numbers.
 */
export function factorsFor({ tracks }: Profile, weights: Weights, now: number): Factors {
  let acts = fewActs;
  const kinds = [...tracks].map(([kind, track]) => {
    const { tallies } = track;
    const deflation = track.deflation(now);
    acts += (tallies.mass * deflation) / linkUnit;
    return { kind, tallies, deflation };
  });
  const whole = (value: number): number => Math.round(scoreUnit * value);
  const content = weights.content / (acts * traitUnit * itemUnit);
  const similar = weights.similar / (acts * linkUnit * similarityUnit);
  return {
    prior: whole(weights.prior / priorUnit),
    stance: whole(weights.stance / itemUnit),
    fatigue: whole(weights.fatigue),
    kinds: kinds.map((one) => ({
      ...one,
      content: whole(content * one.deflation),
      similar: whole(similar * one.deflation),
    })),
  };
}

/** For {@link Scoring}. */
export function declaredIn({ stances }: Profile, { numbers }: Compiled): Uint8Array {
  const isDeclared = new Uint8Array(numbers.size);
  for (const trait of stances.keys()) isDeclared[numbers.get(trait) ?? -1] = 1;
  return isDeclared;
}

/** Scores every candidate. @returns what holds until the next ranking of the same candidates. */
export function scoreAll({ profile, candidates, factors, now }: Scoring): Float64Array {
  const { priors, traitWeights, index, scores } = candidates;
  const { prior } = factors;
  for (let item = 0; item < scores.length; item += 1) scores[item] = prior * (priors[item] as number);
  for (const { tallies, content, similar } of factors.kinds) {
    const sums = sumsFor(tallies, candidates);
    const contents = sums.content;
    const similars = sums.similar;
    for (let item = 0; item < scores.length; item += 1)
      (scores[item] as number) +=
        content * (traitWeights[item] as number) * (contents[item] as number) +
        similar * (similars[item] as number);
  }
  for (const [trait, stance] of profile.stances) {
    let factor = stanceFactor(stance, factors);
    // A declared stance takes the place of whatever was inferred about the trait.
    for (const { tallies, content } of factors.kinds)
      factor -= content * (tallies.content.get(trait)?.sum ?? 0);
    for (const item of carriersOf(trait, candidates))
      (scores[item] as number) += factor * (traitWeights[item] as number);
  }
  for (const item of profile.mood ? carriersOf(profile.mood.trait, candidates) : [])
    (scores[item] as number) += factors.stance * (traitWeights[item] as number);
  for (const [id, exposure] of profile.tiring) {
    const change = fatigueOf(exposure, factors.fatigue, now);
    const item = change === 0 ? undefined : index.get(id);
    if (item !== undefined) (scores[item] as number) += change;
  }
  return scores;
}

/**
 * What a declared stance adds to an item with the trait, per unit of its weight: as much as if nothing else were
 * known of the person's taste, so never less than what could be inferred about it. Muting is a policy, not a score.
 */
export function stanceFactor({ type }: Stance, { stance }: Factors): number {
  return type === "follow" ? stance : type === "less" ? -stance : 0;
}
