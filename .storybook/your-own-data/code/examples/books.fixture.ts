import type { CardItem } from "@rapport/blocks/recommendation-card";
import { createConsent, createPersonalization, type Personalization, type SignalDraft } from "@rapport/core";

/** A row of books.csv. */
export interface ItemRow {
  readonly sku: Cell;
  readonly title: Cell;
  readonly subjects: Cell;
  readonly author: Cell;
  readonly year: Cell;
}

/** What your server ships with an item: how many people like it, and up to 20 items that go with it. */
export type Shipped = Pick<CardItem, "popularity" | "similar">;

/** Makes an item of a row. */
export function toItem(row: ItemRow, shipped: Shipped = {}): CardItem {
  return {
    id: textOf(row.sku),
    title: textOf(row.title),
    traits: [
      ...valuesOf(row.subjects, "|").map((value) => `subjects:${value}`),
      ...valuesOf(row.author).map((value) => `author:${value}`),
      ...decadeOf(row.year).map((value) => `decade:${value}`),
    ],
    ...filled({
      category: valuesOf(row.subjects, "|")[0],
      meta: described(yearOf(row.year), valuesOf(row.subjects, "|")),
    }),
    ...shipped,
  };
}

/** A row of ratings.csv. */
export interface EventRow {
  readonly reader: Cell;
  readonly sku: Cell;
  readonly stars: Cell;
  readonly date: Cell;
}

/** Makes a signal of a row; undefined where it says nothing that is known. */
export function toSignal(row: EventRow, item: CardItem): SignalDraft | undefined {
  const share = numberOf(row.stars) / 5;
  if (!(share <= 1)) return undefined;
  return { type: "rate", item, value: share >= 0.8 ? 1 : share >= 0.6 ? 0.2 : -0.5 };
}

/**
 * Lets a person do all they did, each at its time. Grant only what they have allowed.
 * @param items By id.
 */
export function personalizationFor(
  person: string,
  rows: readonly EventRow[],
  items: ReadonlyMap<string, CardItem>,
): Personalization {
  let past: number | undefined;
  const personalization = createPersonalization({
    consent: createConsent(["preference", "behavioral"]),
    clock: () => past ?? Date.now(),
  });
  const own = rows.filter((row) => textOf(row.reader) === person);
  const timed = own.map((row) => ({ row, time: timeOf(row.date) })).filter(({ time }) => time <= Date.now());
  for (const { row, time } of timed.sort((a, b) => a.time - b.time)) {
    const item = items.get(textOf(row.sku));
    const signal = item && toSignal(row, item);
    past = time;
    if (signal) personalization.record(signal);
  }
  past = undefined;
  return personalization;
}

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

/** A number as people and programs write it: 1234.5, 1,234 or 3,5. NaN where it is none. */
function numberOf(cell: Cell): number {
  const text = textOf(cell);
  if (text === "") return Number.NaN;
  const number = Number(text);
  if (!Number.isNaN(number)) return number;
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  return Number(plain.replace(/^(-?\d+),(\d+)$/, "$1.$2"));
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

/** A time in milliseconds: from seconds, milliseconds, or a date as programs write it. NaN where it is none. */
function timeOf(cell: Cell): number {
  const text = textOf(cell);
  const value = text === "" ? Number.NaN : Number(text);
  if (!Number.isNaN(value)) return value < 1e11 ? 1000 * value : value;
  return Date.parse(text.replace(/^(\S+) (?=\d)/, "$1T"));
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
