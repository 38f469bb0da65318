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
  /** How many changes of the tallies were added so far. */
  count: number;
}

/**
 * The part of scoring that grows with the catalogue, kept between rankings: only what has changed since is added.
 * Whole numbers make that give the same result as starting afresh.
 */
export function sumsFor(evidence: Tallies, { items, carriers, numbers, links, sums }: Compiled): Sums {
  const known = keptIn(sums, evidence, () => ({
    content: new Float64Array(items.length),
    similar: new Float64Array(items.length),
    sources: Array<string[] | undefined>(items.length),
    tallies: Array.from(numbers, () => undefined),
    count: 0,
  }));
  const { content, similar, sources, tallies, count } = known;
  const { changes } = evidence;
  if (count === changes.length) return known;
  known.count = changes.length;

  const addTrait = (trait: string, change: number): void => {
    const tally = evidence.content.get(trait);
    const number = numbers.get(trait);
    if (!tally || number === undefined) return;
    tallies[number] = tally;
    const having = carriers[number] as Int32Array;
    for (let at = 0; at < having.length; at += 1) (content[having[at] as number] as number) += change;
  };
  const addItem = (id: string, change: number): void => {
    if (!evidence.similar.has(id)) return;
    links.get(id)?.forEach((similarity, item) => {
      (similar[item] as number) += change * similarity;
      const ids = (sources[item] ??= []);
      if (!ids.includes(id)) ids.push(id);
    });
  };
  if (count === 0) {
    for (const [trait, { sum }] of evidence.content) addTrait(trait, sum);
    for (const [id, { sum }] of evidence.similar) addItem(id, sum);
  } else
    for (const change of changes.slice(count)) {
      for (const trait of change.item.traits) addTrait(trait, change.content);
      addItem(change.item.id, change.similar);
    }
  return known;
}
