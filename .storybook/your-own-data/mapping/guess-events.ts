import type { Source } from "../reading/source.ts";
import { actNamed } from "./events.ts";
import { type ColumnFacts, factsOf, namedColumn } from "./column.ts";
import type { EventMapping } from "./mapping.ts";

const names = {
  person: [
    /^(user|person|customer|member|visitor|reader|viewer|household|client|account|shopper|subscriber|profile)( id| key| no| number)?$/,
    /\b(user|person|customer|member|visitor|household|client)\b/,
    /^session( id)?$/,
  ],
  item: [
    /^(item|product|movie|film|book|article|song|track|content|video|game|recipe|course|listing|sku|isbn|asin)( id| key| no| number| code)?$/,
    /\b(item|product|movie|film|book|article|song|track|content|sku)\b/,
    /\bid$/,
  ],
  time: [/^(timestamp|time|date|datetime|created( at)?|at|when|ts)$/, /\b(timestamp|time|date|at)$/],
  value: [/^(rating|ratings|stars?|score|rate|grade)$/, /\b(rating|stars|score)\b/, /^value$/],
  type: [
    /^(type|event|action|event type|event name|act|verb|interaction|behaviou?r)$/,
    /\b(type|event|action)\b/,
  ],
  bought: [/\b(basket|order|invoice|quantity|price|sales|transaction|purchase|amount|total|retail)\b/],
} as const;

/** What the columns of a list of events seem to hold. */
export function guessEvents({ columns, sample }: Source): EventMapping {
  const facts = factsOf(columns, sample);
  const person = namedColumn(facts, names.person);
  const withoutPerson = facts.filter(({ name }) => name !== person);
  const item = namedColumn(withoutPerson, names.item);
  const rest = withoutPerson.filter(({ name }) => name !== item);
  const time = namedColumn(rest, names.time, ({ times }) => times > 0.5);
  const value = namedColumn(rest, names.value, ({ numbers }) => numbers > 0.5);
  const type = namedColumn(rest, names.type, tells);
  const rated = facts.find(({ name }) => name === value);
  const bought = namedColumn(facts, names.bought) !== undefined;
  return {
    person,
    item,
    time,
    act: type !== undefined ? "told" : value !== undefined ? "rate" : bought ? "own" : "open",
    type,
    value,
    highest: rated ? highestOf(rated) : 5,
  };
}

/** Whether a list seems to tell what people did, and not what there is. */
export function looksLikeEvents(source: Source): boolean {
  const { person, item } = guessEvents(source);
  return person !== undefined && item !== undefined;
}

/** Whether a column names what was done in words that are known. */
const tells = ({ texts }: ColumnFacts): boolean =>
  texts.length > 0 && texts.filter((text) => actNamed(text) !== undefined).length > 0.5 * texts.length;

/** The end of the usual scale that the ratings fit on. */
const highestOf = ({ largest }: ColumnFacts): number =>
  [1, 5, 10, 100].find((highest) => largest <= highest) ?? largest;
