import { dataKinds } from "../signals/data-kind.ts";
import { english } from "./en.ts";
import type { Messages } from "./messages.ts";

/** A message as it is said with some arguments, in any catalogue. */
export interface SampledMessage {
  /** `data.did.liked`. */
  readonly path: string;
  readonly given: readonly unknown[];
  readonly say: (messages: Messages) => unknown;
}

const codes: readonly string[] = [
  ...dataKinds,
  ...["liked", "cleared", "hidden", "seen", "less", "more", "picked", "followed", "muted", "paused"],
  ...["forgotten", "undone", "at once", "daily", "weekly", "monthly", "never"],
  ...["geolocation", "notifications", "camera", "microphone"],
  ...["chromium", "chromium-mobile", "firefox", "firefox-mobile", "safari", "safari-mobile", "ios-app"],
  ...["intersection_out_of_viewport_or_clipped", "intersection_occluded_or_distorted"],
  ...[
    "plain",
    "warm",
    "celebrating",
    "morning",
    "day",
    "evening",
    "night",
    "too-large",
    "not-json",
    "newer",
    "damaged",
    "unsafe",
  ],
];
const noun = (count: number): string => (count === 1 ? "film" : "films");
const facts = { title: "Tampopo", trait: "genre:noir", provider: "Lumen", advertiser: "Lumen" };
const paidBy = { ...facts, payer: "Orion" };
const few: readonly unknown[] = [
  "liked",
  ["preference", "behavioral"],
  3,
  0,
  noun,
  true,
  { up: 2, down: 1, after: 3, before: 1, places: 5 },
];
const many: readonly unknown[] = [
  "Tampopo",
  1,
  2,
  4,
  5,
  6,
  ["preference", "behavioral"],
  facts,
  paidBy,
  "day",
  ...few,
  ...codes,
];

/**
 * Every message of the English catalogue, with all arguments that it makes sense of: nobody has to list the keys, so none is
 * forgotten. What makes no sense says "undefined", "NaN", or throws.
 */
export const everyMessage: readonly SampledMessage[] = leaves(english).flatMap((path) => {
  const { length } = find(english, path);
  const known = new Set<string>();
  return tuples(length, length > 2 ? few : many)
    .map((given): SampledMessage => ({ path, given, say: (messages) => find(messages, path)(...given) }))
    .filter(({ given: args, say }) => {
      const said = attempt(() => say(english));
      // Codes that English does not tell apart, no other language does. Numbers it may.
      const key = JSON.stringify([said, args.map((arg) => (typeof arg === "string" ? "" : arg))]);
      const isNew = isSense(said) && !known.has(key);
      known.add(key);
      return isNew;
    });
});

/** Paths of all messages, sorted. */
export function leaves(messages: Messages): string[] {
  const walk = (group: object, before: string): string[] =>
    Object.entries(group).flatMap(([key, entry]: [string, unknown]) =>
      typeof entry === "object" && entry !== null ? walk(entry, `${before}${key}.`) : [`${before}${key}`],
    );
  return walk(messages, "")
    .filter((path) => path !== "locale")
    .sort();
}

/** Whether a message says something: also that a list is not read as one text, nor a text as a list of its letters. */
export function isSense(said: unknown): said is string {
  const nonsense = /undefined|NaN|\[object|=>|Invalid|\p{L},\p{L}|(?<!\p{L})\p{L}, /u;
  return typeof said === "string" && said !== "" && !nonsense.test(said);
}

function attempt(say: () => unknown): unknown {
  try {
    return say();
  } catch {
    return undefined;
  }
}

function find(messages: Messages, path: string): (...given: readonly unknown[]) => unknown {
  let found: unknown = messages;
  for (const key of path.split(".")) found = (found as Readonly<Record<string, unknown>>)[key];
  return found as (...given: readonly unknown[]) => unknown;
}

function tuples(length: number, values: readonly unknown[]): readonly (readonly unknown[])[] {
  if (length === 0) return [[]];
  return tuples(length - 1, values).flatMap((head) => values.map((value) => [...head, value]));
}
