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
  readonly sources: Map<number, Set<string>>;
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
    sources: new Map(),
    tallies: Array<Tally | undefined>(numbers.size),
    count: 0,
    counted: new Map(),
  }));
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
    const row = carriers.get(trait) as number[];
    if (change !== 0)
      for (let at = 0; at < row.length; at += 1) (content[row[at] as number] as number) += change;
  }
  for (const { id } of changed) {
    const change = changeOf(tallies.similar.get(id));
    links.get(id)?.forEach((similarity, item) => {
      (similar[item] as number) += change * similarity;
      keptIn(sources, item, () => new Set()).add(id);
    });
  }
  return known;
}
