import type { Personalization } from "../personalization.ts";
import type { Explanation, ProvidedReason, Reason } from "../reasons/reason.ts";
import type { DataKind } from "../signals/data-kind.ts";
import type { Messages } from "./messages.ts";

/** Kinds of data whose reasons may name what they rest on. Anything more personal is worded in general terms. */
const nameable: ReadonlySet<DataKind> = new Set(["behavioral", "preference", "intent", "affinity"]);

type ProvidedWord = (reason: ProvidedReason, wordTrait: Messages["trait"]) => string;

/** One line that says why. */
export function wordReason(reason: Reason, { reason: words, trait }: Messages): string {
  if (reason.type === "provided") {
    // A code may be newer than the catalogue.
    const word = (words.provided[reason.code] ?? words.provided.unknown) as ProvidedWord;
    return word(reason, trait);
  }
  if ("kind" in reason && !nameable.has(reason.kind)) return words.general();
  if (reason.type === "item") {
    if (reason.itself) return reason.act === "liked" ? words.likedThis() : words.knowThis();
    return words[reason.act](reason.title);
  }
  return "trait" in reason ? words[reason.type](trait(reason.trait)) : words[reason.source]();
}

/** A reason in words. */
export interface WordedReason {
  readonly reason: Reason;
  /** "Because you liked Past Lives". */
  readonly text: string;
  /** "You told us". */
  readonly source: string;
  /** "last week"; undefined where no act of the person stands behind it. */
  readonly age: string | undefined;
}

/** All reasons in words, as of now. */
export function wordReasons(
  { reasons }: Explanation,
  personalization: Personalization,
  messages: Messages,
): WordedReason[] {
  return reasons.map((reason) => ({
    reason,
    text: wordReason(reason, messages),
    source: wordSource(reason, messages),
    age: "time" in reason ? wordAge(reason.time, personalization.clock(), messages) : undefined,
  }));
}

/** Where a reason comes from: "You told us". */
export function wordSource(reason: Reason, { source, noun }: Messages): string {
  if (reason.type === "provided") return source.provided(reason.provider);
  const items = reason.type === "trait" ? reason.items : 1;
  return source[reason.source](items, noun);
}

const minute = 60_000;
const units = [
  ["minute", 60],
  ["hour", 24],
  ["day", 7],
  ["week", 4.345],
  ["month", 12],
  ["year", Infinity],
] as const;

/**
 * How long ago something was, in the unit that fits: "last week".
 * @param time @param now Milliseconds since the epoch.
 */
export function wordAge(time: number, now: number, messages: Messages): string {
  let value = Math.max(0, now - time) / minute;
  for (const [unit, size] of units) {
    if (value < size) return messages.ago(Math.floor(value), unit);
    value /= size;
  }
  return messages.ago(Math.floor(value), "year");
}
