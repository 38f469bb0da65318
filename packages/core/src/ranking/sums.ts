import { keptIn } from "../kept-in.ts";
import type { Tallies, Tally } from "../profile/track.ts";
import type { Compiled } from "./compile.ts";

/** What the evidence of one data kind says about each candidate, undecayed: whole numbers. */
export interface Sums {
  /** Sum over the candidate's traits. */
  readonly content: Float64Array;
  /** Sum of similarities over the items it goes with. */
  readonly similar: Float64Array;
  /** Ids of the items that put something into `similar`, by candidate. */
  readonly sources: (string[] | undefined)[];
  /** What is said about each trait, by its number. */
  readonly tallies: (Tally | undefined)[];
  /** How many events were counted so far. */
  count: number;
  /** What was counted of each tally. */
  readonly counted: Map<Tally, number>;
}

/**
 * The part of scoring that grows with the catalogue, kept between rankings: only what a new event is about is counted
 * again. Whole numbers make that give the same result as starting afresh.
 */
export function sumsFor(tallies: Tallies, { items, carriers, numbers, links, sums }: Compiled): Sums {
  const known = keptIn(sums, tallies, () => ({
    content: new Float64Array(items.length),
    similar: new Float64Array(items.length),
    sources: Array<string[] | undefined>(items.length),
    tallies: Array.from(numbers, () => undefined),
    count: 0,
    counted: new Map(),
  }));
  if (known.count === tallies.events.length) return known;
  const { content, similar, sources, count, counted } = known;
  const changeOf = (tally: Tally | undefined): number => {
    if (!tally) return 0;
    const change = tally.sum - (counted.get(tally) ?? 0);
    if (change !== 0) counted.set(tally, tally.sum);
    return change;
  };
  const changed = tallies.events.slice(count).map(({ signal }) => signal.item);
  known.count = tallies.events.length;
  for (const trait of count > 0 ? changed.flatMap(({ traits }) => traits) : tallies.content.keys()) {
    const number = numbers.get(trait);
    if (number === undefined) continue;
    const tally = tallies.content.get(trait);
    known.tallies[number] = tally;
    const change = changeOf(tally);
    if (change !== 0) addTo(content, carriers[number] as Int32Array, change);
  }
  for (const { id } of changed) {
    const tally = tallies.similar.get(id);
    if (!tally) continue;
    const change = changeOf(tally);
    links.get(id)?.forEach((similarity, item) => {
      (similar[item] as number) += change * similarity;
      const ids = (sources[item] ??= []);
      if (!ids.includes(id)) ids.push(id);
    });
  }
  return known;
}

function addTo(sums: Float64Array, indices: Int32Array, change: number): void {
  for (let at = 0; at < indices.length; at += 1) (sums[indices[at] as number] as number) += change;
}
