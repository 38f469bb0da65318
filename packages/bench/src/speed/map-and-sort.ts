import type { Item } from "@rapport/core";

/**
 * The straightforward way to rank: a map of affinities, a dot product with every item that is not left out, a full
 * sort. Explains nothing and looks for no variety.
 */
export function mapAndSort(
  items: readonly Item[],
  affinities: ReadonlyMap<string, number>,
  leftOut: ReadonlySet<string>,
  limit: number,
): Item[] {
  const scored: { readonly item: Item; readonly score: number }[] = [];
  for (const item of items) {
    if (leftOut.has(item.id)) continue;
    let score = 0;
    for (const trait of item.traits) score += affinities.get(trait) ?? 0;
    scored.push({ item, score });
  }
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, limit).map(({ item }) => item);
}
