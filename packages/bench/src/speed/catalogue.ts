import type { Item } from "@rapport/core";
import { draw, randomFrom } from "../quality/random.ts";

/** What a made-up catalogue is like. */
const traitsPerItem = 20;
const traits = Array.from({ length: 2000 }, (_, at) => `facet${at % 8}:value-${at}`);
const similarPerItem = 20;
const categories = 50;
/** One of so many cannot be had. */
const unavailableEvery = 50;
/** A few traits and items have most of the weight, as in real catalogues. */
const skew = 2;

/** A number below `limit`; small ones far more often than large ones. */
export const skewed = (limit: number, random: () => number): number => Math.floor(limit * random() ** skew);

/** Items with 20 of 2,000 traits each, 20 similar items, popularity and a category; the same ones every time. */
export function catalogueOf(count: number): Item[] {
  const random = randomFrom(count);
  return Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    title: `Item ${at}`,
    traits: traitsFor(random),
    popularity: Math.floor(100_000 / (1 + skewed(count, random))),
    similar: draw(Math.min(similarPerItem, count - 1), count, random, (other) => other !== at).map(
      (other) => [idOf(other), random() / 2] as const,
    ),
    category: `category ${skewed(categories, random)}`,
    available: at % unavailableEvery !== 1,
  }));
}

const idOf = (at: number): string => `item-${at}`;

function traitsFor(random: () => number): string[] {
  const chosen = new Set<string>();
  while (chosen.size < traitsPerItem) chosen.add(traits[skewed(traits.length, random)] as string);
  return [...chosen];
}
