import type { Profile, Stance } from "../profile/profile.ts";
import { linkUnit, type Tallies, traitUnit } from "../profile/track.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { type Compiled, itemUnit, priorUnit, similarityUnit } from "./compile.ts";
import { fatigueOf } from "./fatigue.ts";
import type { Weights } from "./ranking.ts";
import { sumsFor } from "./sums.ts";

/** The score a weight of 1 gives. Sums of many such parts stay below 2^53, where whole numbers are exact. */
export const scoreUnit = 2 ** 44;

/** The evidence (as a number of fresh opinions) at which content counts seven tenths: little is known from few acts. */
const fewActs = 1;

/**
 * The evidence of one kind (as a number of fresh opinions) that counts in full, for similar items and where opinions
 * contradict each other. Ten events of half-life never reach it; a day with hundreds of them would leave the exact numbers.
 */
const manyActs = 16;

/** Chosen on the second-to-last positive item of each person, never on the last (see the benchmarks). */
export const defaultWeights: Weights = { prior: 0.4, content: 1, similar: 1, stance: 1, fatigue: 0.5 };

/** Whole-number factors: quantised once, so that every product and sum after them is exact. */
export interface Factors {
  readonly prior: number;
  readonly stance: number;
  readonly fatigue: number;
  /** Per data kind, with what it says. */
  readonly kinds: readonly {
    readonly kind: DataKind;
    readonly tallies: Tallies;
    readonly content: number;
    readonly similar: number;
  }[];
}

/** What a ranking is made from. */
export interface Scoring {
  readonly profile: Profile;
  readonly candidates: Compiled;
  readonly factors: Factors;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Turns weights and decay into factors for this moment. */
export function factorsFor({ tracks }: Profile, weights: Weights, now: number): Factors {
  let length = 0;
  const kinds = [...tracks].map(([kind, track]) => {
    const { tallies } = track;
    const deflation = track.deflation(now);
    const crowd = tallies.mass / (linkUnit * manyActs);
    let squares = 0;
    for (const { sum } of tallies.content.values()) squares += sum * sum;
    length += Math.max(Math.sqrt(squares), crowd * traitUnit) * deflation;
    return { kind, tallies, content: deflation, similar: deflation / Math.max(1, crowd * deflation) };
  });
  const whole = (value: number): number => Math.round(scoreUnit * value);
  const content = weights.content / (Math.hypot(length, fewActs * traitUnit) * itemUnit);
  const similar = weights.similar / (linkUnit * similarityUnit);
  return {
    prior: whole(weights.prior / priorUnit),
    stance: whole(weights.stance / itemUnit),
    fatigue: whole(weights.fatigue),
    kinds: kinds.map((one) => ({
      ...one,
      content: whole(content * one.content),
      similar: whole(similar * one.similar),
    })),
  };
}

/** Scores every candidate. */
export function scoreAll({ profile, candidates, factors, now }: Scoring): Float64Array {
  const { priors, traitWeights, carriers, index } = candidates;
  const scores = new Float64Array(priors.length);
  for (let item = 0; item < scores.length; item += 1) scores[item] = factors.prior * (priors[item] as number);
  for (const kind of factors.kinds) {
    const { content, similar } = sumsFor(kind.tallies, candidates);
    for (let item = 0; item < scores.length; item += 1)
      (scores[item] as number) +=
        kind.content * (traitWeights[item] as number) * (content[item] as number) +
        kind.similar * (similar[item] as number);
  }
  for (const [trait, stance] of profile.stances) {
    let factor = stanceFactor(stance, factors);
    // A declared stance takes the place of whatever was inferred about the trait.
    for (const { tallies, content } of factors.kinds)
      factor -= content * (tallies.content.get(trait)?.sum ?? 0);
    carriers.get(trait)?.forEach((item) => {
      (scores[item] as number) += factor * (traitWeights[item] as number);
    });
  }
  carriers.get(profile.mood?.trait ?? "")?.forEach((item) => {
    (scores[item] as number) += factors.stance * (traitWeights[item] as number);
  });
  for (const [id, exposure] of profile.exposures) {
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
