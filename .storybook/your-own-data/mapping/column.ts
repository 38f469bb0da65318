import type { Cell } from "../reading/source.ts";
import { numberOf, textOf, timeOf } from "./cells.ts";

/** What the first rows show of a column: every share is of the cells that are filled, 0 to 1. */
export interface ColumnFacts {
  readonly name: string;
  /** Share of the rows in which the cell is filled. */
  readonly filled: number;
  /** Different values per filled cell: 1 where none comes twice. */
  readonly distinct: number;
  readonly numbers: number;
  readonly times: number;
  readonly addresses: number;
  readonly lists: number;
  /** Mean length of the text. */
  readonly length: number;
  readonly largest: number;
  readonly smallest: number;
  readonly texts: readonly string[];
}

/** Looks at the first rows of every column. */
export function factsOf(columns: readonly string[], sample: readonly (readonly Cell[])[]): ColumnFacts[] {
  return columns.map((name, at) => {
    const cells = sample.map((row) => row[at] ?? "");
    const texts = cells.map(textOf).filter(Boolean);
    const numbers = texts.map(numberOf).filter((number) => !Number.isNaN(number));
    const share = (count: number): number => count / Math.max(1, texts.length);
    return {
      name,
      filled: texts.length / Math.max(1, cells.length),
      distinct: share(new Set(texts).size),
      numbers: share(numbers.length),
      times: share(texts.filter((text) => !Number.isNaN(timeOf(text))).length),
      addresses: share(texts.filter((text) => /^(?:https?:\/\/|\/\S*\.|data:image)/i.test(text)).length),
      lists: share(cells.filter((cell) => typeof cell === "object").length),
      length: share(texts.reduce((sum, text) => sum + text.length, 0)),
      largest: Math.max(...numbers),
      smallest: Math.min(...numbers),
      texts,
    };
  });
}

/**
 * The column whose name fits first in the order of the patterns, among those that qualify and are not taken.
 * Names are compared in words: "movieId", "movie_id" and "Movie ID" are all "movie id".
 */
export function namedColumn(
  facts: readonly ColumnFacts[],
  patterns: readonly RegExp[],
  qualifies: (column: ColumnFacts) => boolean = () => true,
): string | undefined {
  for (const pattern of patterns) {
    const found = facts.find((column) => pattern.test(wordsOf(column.name)) && qualifies(column));
    if (found) return found.name;
  }
  return undefined;
}

export const wordsOf = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .trim()
    .toLowerCase();
