import type { CardItem } from "@rapport/blocks/recommendation-card";
import { createConsent, createPersonalization, type Personalization, type SignalDraft } from "@rapport/core";

/** A row of products.json. */
export interface ItemRow {
  readonly sku: Cell;
  readonly "Product name": Cell;
  readonly tags: Cell;
  readonly sold: Cell;
  readonly photo: Cell;
  readonly url: Cell;
}

/** What your server ships with an item: how many people like it, and up to 20 items that go with it. */
export type Shipped = Pick<CardItem, "popularity" | "similar">;

/** Makes an item of a row. */
export function toItem(row: ItemRow, shipped: Shipped = {}): CardItem {
  return {
    id: textOf(row.sku),
    title: textOf(row["Product name"]),
    traits: valuesOf(row.tags, "|").map((value) => `tags:${value}`),
    ...(textOf(row.sold) && { popularity: numberOf(row.sold) }),
    ...filled({
      category: valuesOf(row.tags, "|")[0],
      image: textOf(row.photo),
      href: textOf(row.url),
      meta: described("", valuesOf(row.tags, "|")),
    }),
    ...shipped,
  };
}

/** A row of acts.csv. */
export interface EventRow {
  readonly visitor: Cell;
  readonly event: Cell;
  readonly sku: Cell;
  readonly stars: Cell;
}

/** Makes a signal of a row; undefined where it says nothing that is known. */
export function toSignal(row: EventRow, item: CardItem): SignalDraft | undefined {
  const type = textOf(row.event);
  if (/^(?:rate[sd]?|ratings?|stars?|score[sd]?|reviewe?d?)$/i.test(type)) {
    const share = numberOf(row.stars) / 5;
    if (!(share <= 1)) return undefined;
    return { type: "rate", item, value: share >= 0.8 ? 1 : share >= 0.6 ? 0.2 : -0.5 };
  }
  if (/^(?:dislike[sd]?|thumbs?[ _-]?down|downvote[sd]?|-1)$/i.test(type))
    return { type: "rate", item, value: -1 };
  if (/^(?:likes?|liked|loved?|thumbs?[ _-]?up|upvote[sd]?|recommend(?:ed)?)$/i.test(type))
    return { type: "rate", item, value: 1 };
  if (/^(?:purchase|buy|bought|order|transaction|own|sale|sold|watched|finished|borrow|rent)/i.test(type))
    return { type: "own", item };
  if (/^(?:save|add|wish|bookmark|favou?rite|cart|basket)/i.test(type)) return { type: "save", item };
  if (/^(?:(?:page|item|product)[ _-]?)?(?:view|click|open|visit|play|detail|read|see)/i.test(type))
    return { type: "open", item };
  return undefined;
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
  const personalization = createPersonalization({
    consent: createConsent(["preference", "behavioral"]),
  });
  const own = rows.filter((row) => textOf(row.visitor) === person);
  for (const row of own) {
    const item = items.get(textOf(row.sku));
    const signal = item && toSignal(row, item);
    if (signal) personalization.record(signal);
  }
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
