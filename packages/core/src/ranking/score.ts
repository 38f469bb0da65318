import type { Profile, Stance } from "../profile/profile.ts";
import { linkUnit, traitUnit } from "../profile/track.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { type Compiled, itemUnit, priorUnit, similarityUnit } from "./compile.ts";
import { fatigueOf } from "./fatigue.ts";
import type { Weights } from "./ranking.ts";
import { sumsFor, type Sums } from "./score-cache.ts";

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
  readonly content: ReadonlyMap<DataKind, number>;
  readonly similar: ReadonlyMap<DataKind, number>;
}

/** Turns weights and decay into factors for this moment. */
export function factorsFor(profile: Profile, weights: Weights, now: number): Factors {
  const content = new Map<DataKind, number>();
  const similar = new Map<DataKind, number>();
  let length = 0;
  for (const [kind, track] of profile.tracks) {
    const deflation = track.deflation(now);
    const crowd = track.mass / (linkUnit * manyActs);
    content.set(kind, deflation);
    similar.set(kind, deflation / Math.max(1, crowd * deflation));
    length += Math.max(track.norm, crowd * traitUnit) * deflation;
  }
  const perKind = (values: ReadonlyMap<DataKind, number>, unit: number) =>
    new Map([...values].map(([kind, value]) => [kind, Math.round(scoreUnit * unit * value)]));
  return {
    prior: Math.round((scoreUnit * weights.prior) / priorUnit),
    stance: Math.round((scoreUnit * weights.stance) / itemUnit),
    fatigue: Math.round(scoreUnit * weights.fatigue),
    content: perKind(content, weights.content / (Math.hypot(length, fewActs * traitUnit) * itemUnit)),
    similar: perKind(similar, weights.similar / (linkUnit * similarityUnit)),
  };
}

/** Scores every candidate. */
export function scoreAll(
  profile: Profile,
  candidates: Compiled,
  factors: Factors,
  now: number,
): Float64Array {
  const { priors, traitWeights } = candidates;
  const scores = new Float64Array(candidates.items.length);
  for (let item = 0; item < scores.length; item += 1) scores[item] = factors.prior * (priors[item] as number);
  for (const [kind, sums] of sumsFor(profile, candidates))
    addSums(scores, sums, traitWeights, factors.content.get(kind) ?? 0, factors.similar.get(kind) ?? 0);
  for (const [trait, stance] of profile.stances) {
    const number = candidates.traitNumber.get(trait);
    if (number === undefined) continue;
    const end = candidates.postingOffsets[number + 1] as number;
    for (let at = candidates.postingOffsets[number] as number; at < end; at += 1) {
      const item = candidates.postings[at] as number;
      (scores[item] as number) += stanceValue(stance, factors, traitWeights[item] as number);
    }
  }
  for (const [id, exposure] of profile.exposures) {
    const item = candidates.index.get(id);
    if (item !== undefined) (scores[item] as number) += fatigueOf(exposure, factors.fatigue, now);
  }
  return scores;
}

/**
 * What a declared stance adds to an item with the trait: as much as if nothing else were known of the person's taste,
 * so never less than what could be inferred about it. Muting is a policy, not a score.
 * @param traitWeight Of the item.
 */
export function stanceValue({ type }: Stance, factors: Factors, traitWeight: number): number {
  if (type === "follow") return factors.stance * traitWeight;
  return type === "less" ? -factors.stance * traitWeight : 0;
}

function addSums(
  scores: Float64Array,
  { content, similar }: Sums,
  traitWeights: Int32Array,
  contentFactor: number,
  similarFactor: number,
): void {
  for (let item = 0; item < scores.length; item += 1)
    (scores[item] as number) +=
      contentFactor * (traitWeights[item] as number) * (content[item] as number) +
      similarFactor * (similar[item] as number);
}
