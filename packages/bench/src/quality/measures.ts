import { randomFrom } from "./random.ts";

/** Places that count. */
export const places = 10;

/** NDCG@10 for a single target: 1 in the first place (0), less further down, 0 from the eleventh on. */
export const gainAt = (place: number): number =>
  place >= 0 && place < places ? 1 / Math.log2(place + 2) : 0;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle value. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Standard error of a mean. */
export function standardError(values: readonly number[]): number {
  const middle = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
  return Math.sqrt(variance / values.length);
}

/** Intra-list diversity: the mean of 1 - Jaccard over all pairs of a list. Each entry is the traits of an item. */
export function diversityOf(list: readonly (readonly string[])[]): number {
  const distances = list.flatMap((a, at) => list.slice(at + 1).map((b) => 1 - jaccard(a, b)));
  return distances.length === 0 ? 0 : mean(distances);
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((trait) => b.includes(trait)).length;
  const union = a.length + b.length - shared;
  return union === 0 ? 0 : shared / union;
}

const resamples = 2000;

/** Mean of paired differences, with the 95 % interval of a bootstrap over the pairs. */
export function pairedBootstrap(
  ours: readonly number[],
  theirs: readonly number[],
): { readonly difference: number; readonly interval: readonly [low: number, high: number] } {
  const differences = ours.map((value, at) => value - (theirs[at] ?? 0));
  const random = randomFrom(0);
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let at = 0; at < differences.length; at += 1)
      sum += differences[Math.floor(random() * differences.length)] as number;
    return sum / differences.length;
  }).sort((a, b) => a - b);
  const quantile = (share: number): number => means[Math.round(share * (resamples - 1))] as number;
  return { difference: mean(differences), interval: [quantile(0.025), quantile(0.975)] };
}
