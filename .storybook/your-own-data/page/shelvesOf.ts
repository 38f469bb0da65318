import type { TitledShelf } from "../../shelf-page/ShelfPage.tsx";
import type { MappedItem } from "../mapping/items.ts";

/** Items that make a shelf worth a heading. */
const fewest = 6;
/** Of the items with a year, one in so many counts as new; at least as many as two shelves hold. */
const newOneIn = 20;
const fewestNew = 24;

/**
 * Three shelves of whatever data: one picked from everything, one of the value that comes up most, and one of the
 * newest, or of the value that comes up most in another facet.
 * @param items What may be recommended to this person.
 */
export function shelvesOf(items: readonly MappedItem[]): TitledShelf[] {
  const values = commonValues(items);
  const [common] = values;
  const other = values.find((trait) => facetIn(trait) !== facetIn(common ?? "")) ?? values[1];
  const shelves = [shelfWith(common, items), newest(items) ?? shelfWith(other, items)];
  return [
    { id: "picked-for-you", title: "Picked for you", candidates: items },
    ...shelves.filter((shelf) => shelf !== undefined),
  ];
}

/** Traits but decades, from the one most items have. */
function commonValues(items: readonly MappedItem[]): string[] {
  const counts = new Map<string, number>();
  for (const { traits } of items)
    for (const trait of traits)
      if (facetIn(trait) !== "decade") counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count >= fewest && count < 0.9 * items.length);
  return shared.sort((a, b) => b[1] - a[1]).map(([trait]) => trait);
}

const facetIn = (trait: string): string => trait.slice(0, trait.indexOf(":"));

function shelfWith(trait: string | undefined, items: readonly MappedItem[]): TitledShelf | undefined {
  if (trait === undefined) return undefined;
  const value = trait.slice(trait.indexOf(":") + 1);
  return {
    id: trait,
    title: value.charAt(0).toLocaleUpperCase() + value.slice(1),
    candidates: items.filter(({ traits }) => traits.includes(trait)),
  };
}

function newest(items: readonly MappedItem[]): TitledShelf | undefined {
  const years = items
    .flatMap(({ year }) => (year ? [year] : []))
    .toSorted()
    .toReversed();
  if (years.length < items.length / 2) return undefined;
  const oldest = years[Math.min(years.length, Math.max(fewestNew, Math.ceil(years.length / newOneIn))) - 1];
  if (oldest === undefined || oldest === years.at(-1)) return undefined;
  return { id: "newest", title: "Newest", candidates: items.filter(({ year = "" }) => year >= oldest) };
}
