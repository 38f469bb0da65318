import type { Item } from "@rapport/core";
import { bestBy } from "./best-by.ts";
import type { DataSet } from "./data-set.ts";
import type { Case } from "./leave-out.ts";
import { places } from "./measures.ts";

/** What a method may know. */
export interface Setting {
  readonly dataSet: DataSet;
  readonly cases: readonly Case[];
  /** As a server ships it. */
  readonly catalogue: readonly Item[];
}

/** A way to rank, ready for one person. Places count from 0; -1 is not among the first ten. */
interface Ranker {
  /** Place of the target among some candidates (indices of items). */
  placeAmong?(candidates: readonly number[], target: number): number;
  /** The first ten (indices) of all items that the person has not seen. */
  list(): readonly number[];
}

/** Gets ready to rank for the person of a case. */
export type Method = (one: Case) => Ranker;

/** A method that only gives every item a score. Equal scores keep the order of the candidates, which is random. */
export function byScores(setting: Setting, scoresFor: (one: Case) => Float64Array): Method {
  return (one) => {
    const scores = scoresFor(one);
    const seen = new Set(one.history.map(({ item }) => item));
    return {
      placeAmong: (candidates, target) => best(candidates, scores).indexOf(target),
      list: () =>
        best(
          setting.catalogue.flatMap((_, item) => (seen.has(item) ? [] : [item])),
          scores,
        ),
    };
  };
}

const best = (candidates: readonly number[], scores: Float64Array): number[] =>
  bestBy(candidates, (item) => scores[item] as number, places);
