import { RapportError } from "../rapport-error.ts";
import type { Item } from "./item.ts";

/** Fixed-point units: an item's traits share `traitUnit`; similarities and priors are parts of `linkUnit` and `priorUnit`. */
export const itemUnit = 2 ** 8;
export const similarityUnit = 2 ** 12;
export const priorUnit = 2 ** 12;

/** Neighbours of one item among the candidates: index to similarity, a whole number of parts of `similarityUnit`. */
export type Links = ReadonlyMap<number, number>;

/** Candidates as arrays of whole numbers: traits interned, sorted rows joined end to end. */
export interface Compiled {
  readonly items: readonly Item[];
  readonly index: ReadonlyMap<string, number>;
  readonly traitNumber: ReadonlyMap<string, number>;
  /** Row `i` of `traits` is `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  readonly traits: Int32Array;
  /** What each trait of an item weighs: `itemUnit / √(number of traits)`. */
  readonly traitWeights: Int32Array;
  /** The items with a trait: the same table turned around. */
  readonly postingOffsets: Int32Array;
  readonly postings: Int32Array;
  readonly priors: Int32Array;
  readonly unavailable: readonly number[];
  /** Neighbours by item id, in both directions; the id need not be a candidate. */
  readonly links: ReadonlyMap<string, Links>;
}

const compiled = new WeakMap<readonly Item[], Compiled>();

/**
 * Compiles candidates once per array, so pass the same array again rather than a copy.
 * Items without an id or with one seen before are reported in development and left out in production.
 */
export function compile(items: readonly Item[]): Compiled {
  const known = compiled.get(items);
  if (known) return known;
  const byId = new Map<string, Item>();
  for (const item of items) if (isUsable(item) && !byId.has(item.id)) byId.set(item.id, item);
  const unique = [...byId.values()];
  if (process.env.NODE_ENV !== "production" && unique.length < items.length)
    throw new RapportError(
      `${items.length - unique.length} of ${items.length} items have no id, no list of traits or an id that another item has. ` +
        "They could not be told apart in feedback. Give each item a unique `id` and a `traits` array.",
    );
  const result = { items: unique, ...tableOf(unique), links: linksOf(unique) };
  compiled.set(items, result);
  return result;
}

const isUsable = (item: Item | undefined): boolean =>
  typeof item?.id === "string" && item.id !== "" && Array.isArray(item.traits);

function tableOf(items: readonly Item[]): Omit<Compiled, "items" | "links"> {
  const index = new Map<string, number>();
  const traitNumber = new Map<string, number>();
  const rows = items.map((item, at) => {
    index.set(item.id, at);
    const row = [...new Set(item.traits)].map((trait) => {
      const number = traitNumber.get(trait) ?? traitNumber.size;
      traitNumber.set(trait, number);
      return number;
    });
    return row.sort((a, b) => a - b);
  });
  const offsets = new Int32Array(items.length + 1);
  const traitWeights = new Int32Array(items.length);
  const postingOffsets = new Int32Array(traitNumber.size + 1);
  rows.forEach((row, at) => {
    offsets[at + 1] = (offsets[at] as number) + row.length;
    traitWeights[at] = Math.round(itemUnit / Math.sqrt(Math.max(1, row.length)));
    for (const trait of row) postingOffsets[trait + 1] = (postingOffsets[trait + 1] as number) + 1;
  });
  for (let at = 1; at < postingOffsets.length; at += 1)
    postingOffsets[at] = (postingOffsets[at] as number) + (postingOffsets[at - 1] as number);
  const traits = Int32Array.from(rows.flat());
  const postings = new Int32Array(traits.length);
  const next = postingOffsets.slice();
  rows.forEach((row, at) => {
    for (const trait of row) {
      postings[next[trait] as number] = at;
      next[trait] = (next[trait] as number) + 1;
    }
  });
  const unavailable = items.flatMap((item, at) => (item.available === false ? [at] : []));
  return {
    index,
    traitNumber,
    offsets,
    traits,
    traitWeights,
    postingOffsets,
    postings,
    priors: priorsOf(items),
    unavailable,
  };
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

function linksOf(items: readonly Item[]): ReadonlyMap<string, Links> {
  const index = new Map(items.map((item, at) => [item.id, at] as const));
  const links = new Map<string, Map<number, number>>();
  const link = (from: string, to: number, similarity: number): void => {
    const row = links.get(from) ?? new Map<number, number>();
    links.set(from, row);
    row.set(to, Math.max(row.get(to) ?? 0, Math.round(similarityUnit * share(similarity))));
  };
  items.forEach((item, at) => {
    for (const [other, similarity] of item.similar ?? []) {
      link(other, at, similarity);
      const otherAt = index.get(other);
      if (otherAt !== undefined) link(item.id, otherAt, similarity);
    }
  });
  return links;
}
