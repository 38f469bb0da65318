import type { CardItem } from "@rapport/blocks/recommendation-card";
import { createConsent, createPersonalization } from "@rapport/core";

/** A row of films.csv. */
export interface ItemRow {
  readonly movieId: Cell;
  readonly title: Cell;
  readonly genres: Cell;
  readonly year: Cell;
}

/** What your server ships with an item: how many people like it, and up to 20 items that go with it. */
export type Shipped = Pick<CardItem, "popularity" | "similar">;

/** Makes an item of a row. */
export function toItem(row: ItemRow, shipped: Shipped = {}): CardItem {
  return {
    id: textOf(row.movieId),
    title: textOf(row.title),
    traits: [
      ...valuesOf(row.genres, "|").map((value) => `genres:${value}`),
      ...decadeOf(row.year).map((value) => `decade:${value}`),
    ],
    ...filled({
      category: valuesOf(row.genres, "|")[0],
      meta: described(yearOf(row.year), valuesOf(row.genres, "|")),
    }),
    ...shipped,
  };
}

/** Starts with nobody known. Grant only what the person has allowed. */
export const personalization = createPersonalization({
  consent: createConsent(["preference", "behavioral"]),
});

/** What stands in one place of a row. */
type Cell = string | number | readonly (string | number)[] | null | undefined;

/** The text of a cell; empty where it is not filled. */
function textOf(cell: Cell): string {
  const text = String((Array.isArray(cell) ? cell[0] : cell) ?? "").trim();
  return /^(?:-+|n\/?a|null|nan|undefined)?$/i.test(text) ? "" : text;
}

/** The values of a cell: those of a list, those between separators, or the one. */
function valuesOf(cell: Cell, separator?: string): string[] {
  const text = Array.isArray(cell) ? "" : String(cell ?? "");
  const parts = Array.isArray(cell) ? cell : separator === undefined ? [text] : text.split(separator);
  const says = (value: string) => value !== "" && !/^(?:none|other|unknown|\([^()]*\))$/i.test(value);
  return [...new Set(parts.map(textOf).filter(says))];
}

/** The decade of a date, or of the year at the end of a title: "Toy Story (1995)". */
function decadeOf(cell: Cell): string[] {
  const year = yearOf(cell);
  return year === "" ? [] : [`${year.slice(0, 3)}0s`];
}

/** The year of a date, or at the end of a title. Empty where there is none. */
function yearOf(cell: Cell): string {
  const text = textOf(cell);
  const found = /\((\d{4})[^()]*\)$/.exec(text) ?? /^([12]\d{3})(?:[-/.T ].*)?$/.exec(text);
  return found?.[1] ?? "";
}

/** One line of facts: the year, and the first two values. */
function described(year: string, values: readonly string[]): string {
  return [year, values.slice(0, 2).join(", ")].filter(Boolean).join(" · ");
}

/** Only the fields that are filled. */
function filled<Field extends string>(
  fields: Record<Field, string | undefined>,
): { [field in Field]?: string } {
  const entries = Object.entries<string | undefined>(fields).filter(([, text]) => text);
  return Object.fromEntries(entries) as { [field in Field]?: string };
}
