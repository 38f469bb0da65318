import { keptIn } from "../kept-in.ts";
import { RapportError } from "../rapport-error.ts";
import type { Tallies } from "../profile/track.ts";
import type { Item } from "./item.ts";
import type { Sums } from "./sums.ts";

/** Fixed-point units: an item's traits share `itemUnit`; similarities and priors are parts of theirs. */
export const itemUnit = 2 ** 8;
export const similarityUnit = 2 ** 12;
export const priorUnit = 2 ** 12;

/** Candidates as tables of whole numbers, by index. */
export interface Compiled {
  readonly items: readonly Item[];
  readonly index: ReadonlyMap<string, number>;
  readonly priors: Int32Array;
  /** What each trait of an item weighs: `itemUnit / √(number of traits)`. */
  readonly traitWeights: Int32Array;
  /** Every trait, by its number. */
  readonly names: readonly string[];
  /** The number of each trait. */
  readonly numbers: Map<string, number>;
  /** The traits of each, as numbers: once each, in its own order. */
  readonly traits: number[][];
  /** Who has a trait, by its number. */
  readonly carriers: readonly Int32Array[];
  /** Who goes with an item, and how well: what both say of each other, added. Its id need not be a candidate's. */
  readonly links: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** What cannot be had now. */
  readonly unavailable: readonly number[];
  /** Where scores are written, anew for every ranking: for so many, memory costs more than counting. */
  readonly scores: Float64Array;
  /** What scoring keeps between rankings. */
  readonly sums: WeakMap<Tallies, Sums>;
}

const compiled = new WeakMap<readonly Item[], Compiled>();

/**
 * Compiles candidates once per array, so pass the same array again rather than a copy.
 * Items without an id or with one seen before are reported in development and left out in production.
 */
export function compile(items: readonly Item[]): Compiled {
  const known = compiled.get(items);
  if (known) return known;
  const index = new Map<string, number>();
  const unique: Item[] = [];
  for (const item of items)
    if (isUsable(item) && !index.has(item.id)) index.set(item.id, unique.push(item) - 1);
  if (process.env.NODE_ENV !== "production" && unique.length < items.length)
    throw new RapportError(
      `${items.length - unique.length} of ${items.length} items have no id, no list of traits or an id that another item has. ` +
        "They could not be told apart in feedback. Give each item a unique `id` and a `traits` array.",
    );
  const numbers = new Map<string, number>();
  const carriers: number[][] = [];
  const traits = unique.map((item, at) =>
    [...new Set(item.traits)].map((trait) => {
      const number = keptIn(numbers, trait, () => carriers.push([]) - 1);
      carriers[number]?.push(at);
      return number;
    }),
  );
  const result: Compiled = {
    items: unique,
    index,
    priors: priorsOf(unique),
    traitWeights: Int32Array.from(traits, ({ length }) => Math.round(itemUnit / Math.sqrt(length))),
    names: [...numbers.keys()],
    numbers,
    traits,
    carriers: carriers.map((row) => Int32Array.from(row)),
    links: linksOf(unique, index),
    unavailable: unique.flatMap(({ available }, at) => (available === false ? at : [])),
    scores: new Float64Array(unique.length),
    sums: new WeakMap(),
  };
  compiled.set(items, result);
  return result;
}

/** The indices of those that have a trait. */
export const carriersOf = (trait: string, { numbers, carriers }: Compiled): Iterable<number> =>
  carriers[numbers.get(trait) ?? -1] ?? [];

const isUsable = (item: Item | undefined): boolean =>
  typeof item?.id === "string" && item.id !== "" && Array.isArray(item.traits);

function linksOf(items: readonly Item[], index: Compiled["index"]): Compiled["links"] {
  const links = new Map<string, Map<number, number>>();
  const link = (from: string, to: number | undefined, similarity: number): void => {
    if (to === undefined) return;
    const row = keptIn(links, from, () => new Map<number, number>());
    row.set(to, (row.get(to) ?? 0) + Math.round(similarityUnit * share(similarity)));
  };
  items.forEach((item, at) => {
    for (const [other, similarity] of item.similar ?? []) {
      link(other, at, similarity);
      link(item.id, index.get(other), similarity);
    }
  });
  return links;
}

/** A server's score, or popularity as the share of the largest on a logarithmic scale. */
function priorsOf(items: readonly Item[]): Int32Array {
  const logs = items.map((item) => Math.log1p(Math.max(0, item.popularity || 0)));
  const largest = logs.reduce((most, log) => Math.max(most, log), 0) || 1;
  return Int32Array.from(items, (item, at) =>
    Math.round(priorUnit * share(item.score ?? (logs[at] as number) / largest)),
  );
}

/** Keeps a number from the host within 0 to 1; what is no number counts as 0. */
const share = (value: number): number => Math.min(1, Math.max(0, value || 0));
