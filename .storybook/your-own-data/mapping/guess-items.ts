import type { Source } from "../reading/source.ts";
import { type TraitForm, valuesOf, yearOf } from "./cells.ts";
import { type ColumnFacts, factsOf, namedColumn, wordsOf } from "./column.ts";
import type { ItemMapping, TraitColumn } from "./mapping.ts";

const names = {
  id: [/^id$/, /\bid$/, /^(sku|isbn|asin|ean|gtin|code|key|slug|handle|uuid)\b/, /\b(no|nr|number)$/],
  title: [/^(title|name)$/, /\b(title|name|headline|label)$/, /^(product|item|film|movie|book|song|track)$/],
  popularity: [
    /^(popularity|views|plays|sales|sold|downloads|purchases|watchers|readers|listeners|votes)$/,
    /\b(count|views|sold|sales|votes)$/,
    /^(num|number of|total) /,
  ],
  category: [/^(main |primary )?(category|department|section|collection|aisle|class)\b/, /^type$/],
  image: [/\b(image|img|picture|photo|poster|cover|thumbnail|thumb)\b/],
  link: [/^(url|link|href|permalink|web ?page|website)$/, /\b(url|link|href)$/],
} as const;

/** Columns that say what an item is like, whatever stands in them. */
const tasteful =
  /\b(genres?|tags?|keywords?|topics?|subjects?|themes?|moods?|styles?|categor(y|ies)|departments?|brands?|makers?|manufacturers?|authors?|directors?|artists?|actors?|cast|publishers?|countr(y|ies)|languages?|colou?rs?|materials?|types?|collections?|seasons?|platforms?|cuisines?|ingredients?)\b/;

/** Most values a list in a cell may have on average, and what one may be long, to be read as traits. */
const longestValue = 40;

/** What the columns of a list of items seem to hold. */
export function guessItems({ columns, sample }: Source): ItemMapping {
  const facts = factsOf(columns, sample);
  const isUnique = ({ distinct, filled }: ColumnFacts): boolean => distinct === 1 && filled === 1;
  const id =
    namedColumn(facts, names.id, isUnique) ??
    namedColumn(facts, names.id.slice(0, 1)) ??
    facts.find((column) => isUnique(column) && column.length <= longestValue)?.name;
  const rest = facts.filter(({ name }) => name !== id);
  const isText = ({ numbers, addresses }: ColumnFacts): boolean => numbers < 0.5 && addresses < 0.5;
  const title =
    namedColumn(rest, names.title, isText) ??
    rest.filter(isText).toSorted((a, b) => b.distinct * b.filled - a.distinct * a.filled)[0]?.name;
  const others = rest.filter(({ name }) => name !== title);
  const image = namedColumn(others, names.image) ?? pictured(others);
  const link =
    namedColumn(others, names.link) ??
    others.find(({ addresses, name }) => addresses > 0.9 && name !== image)?.name;
  const popularity = namedColumn(others, names.popularity, ({ numbers }) => numbers > 0.9);
  const free = others.filter(({ name }) => ![image, link, popularity].includes(name));
  const traits = free.flatMap((column) => traitOf(column));
  const fromTitle = facts.find(({ name }) => name === title);
  if (fromTitle && !traits.some(({ form }) => form === "decade") && areYears(fromTitle, /\(\d{4}/))
    traits.push({ column: fromTitle.name, form: "decade" });
  const category =
    namedColumn(free, names.category, ({ distinct }) => distinct < 0.5) ??
    traits.find(({ form }) => form !== "decade")?.column;
  return { id, title, traits, popularity, category, image, link };
}

/** How a column would be read as traits, if it is read at all: it says something several items share. */
function traitOf(column: ColumnFacts): TraitColumn[] {
  const { name, lists, numbers, times, addresses, length } = column;
  if (/\byears?\b|\breleased?\b|\bpublished\b|\bdate\b/.test(wordsOf(name)) && areYears(column))
    return [{ column: name, form: "decade" }];
  if (numbers > 0.5 || times > 0.5 || addresses > 0.1) return [];
  const form: TraitForm = lists > 0 ? "|" : formOf(column);
  const values = column.texts.flatMap((text) => valuesOf(text, form));
  if (values.length === 0 || length / (values.length / column.texts.length) > longestValue) return [];
  const different = new Set(values).size / values.length;
  return different < 0.5 || tasteful.test(wordsOf(name)) ? [{ column: name, form }] : [];
}

/** The separator between the values of a cell. Commas also stand within names and sentences: they must be many. */
function formOf({ texts }: ColumnFacts): TraitForm {
  const splits = (separator: "|" | ";" | ",", least: number): boolean => {
    const cells = texts.map((text) => valuesOf(text, separator)).filter(({ length }) => length > 0);
    const values = cells.flat();
    return values.length > least * cells.length && values.every((value) => value.split(" ").length <= 4);
  };
  return splits("|", 1) ? "|" : splits(";", 1) ? ";" : splits(",", 1.2) ? "," : "whole";
}

const areYears = ({ texts }: ColumnFacts, pattern = /\d{4}/): boolean =>
  texts.filter((text) => pattern.test(text) && yearOf(text) !== "").length > 0.8 * texts.length &&
  texts.length > 0;

const pictured = (facts: readonly ColumnFacts[]): string | undefined =>
  facts.find(
    ({ texts }) => texts.length > 0 && texts.every((text) => /\.(jpe?g|png|webp|avif|svg)\b/i.test(text)),
  )?.name;
