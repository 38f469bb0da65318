import { RapportError } from "../rapport-error.ts";
import { dataKinds } from "./data-kind.ts";
import type { SignalDraft } from "./signal.ts";

/** Longest id, title or trait that is kept, in UTF-16 units. */
const longestText = 512;
/** Most traits of one item that are kept. */
const mostTraits = 64;
/** Most that one thing adds to a counter: sums of them stay exact for longer than anybody counts. */
const mostAtOnce = 1e9;

/** Whether something is a text that can be kept: 1 to 512 characters. */
export const isText = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= longestText;

const isBetween =
  (least: number, most: number) =>
  (value: unknown): boolean =>
    typeof value === "number" && value >= least && value <= most;

const isItem = (value: unknown): boolean => {
  const { id, title, traits, attribution = id } = (value ?? {}) as Fields;
  return (
    isText(id) &&
    isText(title) &&
    isText(attribution) &&
    Array.isArray(traits) &&
    traits.length <= mostTraits &&
    traits.every(isText)
  );
};

interface Fields {
  readonly [field: string]: unknown;
}

/** What a field must be where it is given. */
const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  item: isItem,
  trait: isText,
  value: isBetween(-1, 1),
  // A stay longer than a day is a tab that was left open.
  seconds: isBetween(0, 86_400),
  repeatAfter: isBetween(0, 2 ** 53),
  until: isBetween(0, 2 ** 53),
  time: isBetween(0, 2 ** 53),
  kind: (value) => dataKinds.includes(value as never),
  purpose: isText,
  shelf: isText,
  attribution: isText,
  counter: isText,
  by: (value) => value !== 0 && isBetween(0, mostAtOnce)(value),
};

/** Every field that a draft may have besides its type. */
export const fieldNames: readonly string[] = Object.keys(fields);

/** What a signal of each type must tell. */
const needed: Readonly<Record<SignalDraft["type"], readonly string[]>> = {
  hide: ["item"],
  mute: ["trait"],
  less: ["trait"],
  ignore: ["trait"],
  follow: ["trait"],
  rate: ["item", "value"],
  open: ["item"],
  save: ["item"],
  dwell: ["item", "seconds"],
  own: ["item"],
  impression: ["item"],
  count: ["counter"],
};

/** The field of a draft that is wrong; undefined if none is. */
export function wrongFieldOf(draft: SignalDraft): string | undefined {
  const given = draft as unknown as Fields;
  if (!Object.hasOwn(needed, draft.type)) return "type";
  return fieldNames.find((name) =>
    given[name] === undefined ? needed[draft.type].includes(name) : !fields[name]?.(given[name]),
  );
}

/** What a field must be, in words for a developer. */
const expectations: Readonly<Record<string, string>> = {
  type: "one of the types of `SignalDraft`",
  item: "an object with an `id` and a `title` of 1 to 512 characters and a list of at most 64 `traits`; its `attribution`, where it has one, a text like `id`",
  trait: "a text of 1 to 512 characters",
  value: "a number from -1 to 1",
  seconds: "a number from 0 to 86,400",
  repeatAfter: "a number of milliseconds that is not negative",
  until: "a time in milliseconds since the epoch",
  time: "a time in milliseconds since the epoch",
  kind: "one of the nine data kinds",
  purpose: "a text of 1 to 512 characters",
  shelf: "a text of 1 to 512 characters",
  attribution: "a text of 1 to 512 characters",
  counter: "a text of 1 to 512 characters",
  by: "a number above 0, and at most 1,000,000,000",
};

/** @throws RapportError if a field of the draft is wrong. For development. */
export function assertWellFormed(draft: SignalDraft): void {
  const wrong = wrongFieldOf(draft);
  if (wrong === undefined) return;
  throw new RapportError(
    `a signal of type "${draft.type}" was not recorded, so nothing can be learnt from it: ` +
      `\`${wrong}\` must be ${expectations[wrong]}. Correct the draft passed to \`record\`.`,
  );
}
