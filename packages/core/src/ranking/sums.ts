import { keptIn } from "../kept-in.ts";
import type { Stance } from "../profile/profile.ts";
import type { Tallies, Tally } from "../profile/track.ts";
import type { Compiled } from "./compile.ts";

/** What the evidence of one data kind says about each candidate, undecayed: whole numbers. */
export interface Sums {
  /** Sum over the candidate's traits. */
  readonly content: Float64Array;
  /** Sum of similarities over the items it goes with. */
  readonly similar: Float64Array;
  /** What was counted so far. */
  readonly counted: Map<Tally, number>;
}

/**
 * The part of scoring that grows with the catalogue, kept between rankings: only what a trait or an item says
 * otherwise than before is counted again. Whole numbers make that give the same result as starting afresh.
 */
export function sumsFor(
  tallies: Tallies,
  { items, carriers, links, sums }: Compiled,
  stances: ReadonlyMap<string, Stance>,
): Sums {
  const known = keptIn(sums, tallies, () => ({
    content: new Float64Array(items.length),
    similar: new Float64Array(items.length),
    counted: new Map(),
  }));
  const { content, similar, counted } = known;
  const changeOf = (tally: Tally, sum: number): number => {
    const change = sum - (counted.get(tally) ?? 0);
    counted.set(tally, sum);
    return change;
  };
  for (const [trait, tally] of tallies.content) {
    // A declared stance takes the place of whatever was inferred about the trait.
    const change = changeOf(tally, stances.has(trait) ? 0 : tally.sum);
    const row = carriers.get(trait) ?? [];
    if (change !== 0)
      for (let at = 0; at < row.length; at += 1) (content[row[at] as number] as number) += change;
  }
  for (const [id, tally] of tallies.similar) {
    const change = changeOf(tally, tally.sum);
    if (change !== 0)
      links.get(id)?.forEach((similarity, item) => {
        (similar[item] as number) += change * similarity;
      });
  }
  return known;
}
