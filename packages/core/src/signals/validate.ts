import { type DataKind, dataKinds } from "./data-kind.ts";
import type { SignalDraft } from "./signal.ts";

/** Longest id, title or trait that is kept, in UTF-16 units. */
const longestText = 512;
/** Most traits of one item that are kept. */
const mostTraits = 64;
/** Seconds. A longer stay is a tab that was left open. */
const longestDwell = 86_400;

const isText = (value: unknown): boolean =>
  typeof value === "string" && value !== "" && value.length <= longestText;

const isTraits = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= mostTraits && value.every(isText);

const within = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && value >= least && value <= most;

const aboutTrait = { trait: isText };
const aboutItem = {
  item: (item: { id?: unknown; title?: unknown; traits?: unknown } | undefined): boolean =>
    isText(item?.id) && isText(item?.title) && isTraits(item?.traits),
};

/** What the fields of each type of signal must be. */
const rules: Readonly<Record<SignalDraft["type"], Readonly<Record<string, (value: never) => boolean>>>> = {
  mute: aboutTrait,
  less: aboutTrait,
  ignore: aboutTrait,
  follow: aboutTrait,
  hide: aboutItem,
  open: aboutItem,
  save: aboutItem,
  impression: aboutItem,
  rate: { ...aboutItem, value: (value) => within(value, -1, 1) },
  dwell: { ...aboutItem, seconds: (value) => within(value, 0, longestDwell) },
  own: { ...aboutItem, repeatAfter: (value) => value === undefined || within(value, 0, 2 ** 53) },
};

const terms = {
  kind: (value: DataKind | undefined): boolean => value === undefined || dataKinds.includes(value),
  purpose: (value: unknown): boolean => value === undefined || isText(value),
};

/** The field of a draft that is wrong; undefined if none is. */
export function wrongFieldOf(draft: SignalDraft): string | undefined {
  if (!Object.hasOwn(rules, draft.type)) return "type";
  const fields = Object.entries({ ...rules[draft.type], ...terms });
  return fields.find(([field, holds]) => !holds(draft[field as never]))?.[0];
}

/** What a field must be, in words for a developer. */
export const expectations: Readonly<Record<string, string>> = {
  type: `one of ${Object.keys(rules).join(", ")}`,
  item: "an object with an `id` and a `title` of 1 to 512 characters and a list of at most 64 `traits`",
  trait: "a text of 1 to 512 characters",
  value: "a number from -1 to 1",
  seconds: "a number from 0 to 86,400",
  repeatAfter: "a number of milliseconds that is not negative",
  kind: `one of ${dataKinds.join(", ")}`,
  purpose: "a text of 1 to 512 characters",
};
