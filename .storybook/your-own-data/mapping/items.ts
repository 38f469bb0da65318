import type { CardItem } from "@rapport/blocks/recommendation-card";
import { longestText, mostItems, mostTraits } from "../reading/limits.ts";
import type { Cell, Progress, Report, Source } from "../reading/source.ts";
import { numberOf, textOf, valuesOf, yearOf } from "./cells.ts";
import { facetOf, type ItemMapping } from "./mapping.ts";

/**
 * An item as it was read, before anybody's events add to it. Without its picture and address: the page asks no server
 * for anything, so it draws pictures and leads nowhere. Only the code to paste has them.
 */
export interface MappedItem extends CardItem {
  /** Where a column tells it. */
  readonly year?: string;
}

/** Goes through all rows of a list of items. Rows that cannot be used are reported and left out. */
export function readItems(
  source: Source,
  mapping: ItemMapping,
  report: Report,
  progress?: Progress,
): MappedItem[] {
  const items: MappedItem[] = [];
  const lines = new Map<string, number>();
  const make = itemMaker(source.columns, mapping);
  source.read(
    (cells, line) => {
      const item = make(cells);
      if (typeof item === "string") return report(line, item);
      const earlier = lines.get(item.id);
      if (earlier !== undefined) return report(line, `the id ${item.id} is already in line ${earlier}`);
      if (items.length === mostItems)
        return report(line, `only the first ${mostItems.toLocaleString("en")} items are used`);
      lines.set(item.id, line);
      items.push(item);
      return undefined;
    },
    report,
    progress,
  );
  return items;
}

/** @returns what makes an item of the cells of a row, or says why it cannot. */
function itemMaker(
  columns: readonly string[],
  mapping: ItemMapping,
): (cells: readonly Cell[]) => MappedItem | string {
  const place = (column: string | undefined): number => (column === undefined ? -1 : columns.indexOf(column));
  const places = {
    id: place(mapping.id),
    title: place(mapping.title),
    popularity: place(mapping.popularity),
    category: place(mapping.category),
  };
  const traits = mapping.traits.map((trait) => ({
    ...trait,
    at: place(trait.column),
    facet: facetOf(trait),
  }));
  const shown = traits.find(({ form }) => form !== "decade");
  const dated = traits.find(({ form }) => form === "decade");
  const categoryForm = traits.find(({ column }) => column === mapping.category)?.form ?? "whole";

  return (cells) => {
    const id = textOf(cells[places.id]);
    const title = textOf(cells[places.title]);
    if (id === "") return "the id is missing";
    if (title === "") return "the title is missing";
    if (Math.max(id.length, title.length) > longestText)
      return `the id or the title is longer than ${longestText} characters`;
    const popularity = numberOf(cells[places.popularity]);
    const counted = textOf(cells[places.popularity]);
    if (counted !== "" && Number.isNaN(popularity)) return `the popularity “${counted}” is not a number`;
    const own = traits.flatMap(({ at, form, facet }) =>
      valuesOf(cells[at], form).map((value) => `${facet}:${value}`),
    );
    const [category] = valuesOf(cells[places.category], categoryForm);
    const year = yearOf(cells[dated?.at ?? -1]);
    const values = valuesOf(cells[shown?.at ?? -1], shown?.form ?? "whole");
    const meta = [dated && dated.at !== places.title ? year : "", values.slice(0, 2).join(", ")]
      .filter(Boolean)
      .join(" · ");
    return {
      id,
      title,
      traits: own.filter(({ length }) => length <= longestText).slice(0, mostTraits),
      ...(counted !== "" && { popularity }),
      ...(category && { category }),
      ...(meta && { meta }),
      ...(year && { year }),
    };
  };
}
