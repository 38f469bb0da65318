import type { Item } from "@rapport/core";
import { bestBy } from "./best-by.ts";
import type { DataSet } from "./data-set.ts";
import type { Case } from "./leave-out.ts";

/** How many similar items a server ships with each item. */
const similarPerItem = 20;
/** Keeps few co-occurrences from counting as much as many. */
const shrinkage = 10;

/**
 * The items as a server would ship them: with their popularity (people who are positive about them) and their most
 * similar items (shrunk cosine over the people who had both). Only the histories of the cases go in: nobody's target
 * and nothing that came after it.
 */
export function catalogueOf({ items }: DataSet, cases: readonly Case[]): Item[] {
  const popularity = new Int32Array(items.length);
  const people: number[][] = items.map(() => []);
  const had = cases.map(({ history }, person) => {
    for (const item of new Set(history.flatMap((act) => (act.value === 1 ? [act.item] : []))))
      popularity[item] = (popularity[item] as number) + 1;
    const distinct = [...new Set(history.map((act) => act.item))];
    for (const item of distinct) people[item]?.push(person);
    return distinct;
  });
  const together = new Int32Array(items.length);
  return items.map((item, at) => ({
    ...item,
    popularity: popularity[at] as number,
    similar: mostSimilar(at, people, had, together).map(
      ([other, similarity]) => [items[other]?.id ?? "", similarity] as const,
    ),
  }));
}

/** @param together Zeroes, one per item; left as zeroes. */
function mostSimilar(
  item: number,
  people: readonly (readonly number[])[],
  had: readonly (readonly number[])[],
  together: Int32Array,
): (readonly [item: number, similarity: number])[] {
  const own = people[item] ?? [];
  const met: number[] = [];
  for (const person of own)
    for (const other of had[person] ?? []) {
      if (together[other] === 0) met.push(other);
      together[other] = (together[other] as number) + 1;
    }
  const similarity = (other: number): number =>
    (together[other] as number) / (Math.sqrt(own.length * (people[other]?.length ?? 0)) + shrinkage);
  const similar = bestBy(
    met.filter((other) => other !== item),
    similarity,
    similarPerItem,
  ).map((other) => [other, similarity(other)] as const);
  for (const other of met) together[other] = 0;
  return similar;
}
