import type { DataKind } from "../signals/data-kind.ts";
import type { Messages } from "./messages.ts";
import type { Reason } from "../reasons/reason.ts";

/** Kinds of data whose reasons may name what they rest on. Anything more personal is worded in general terms. */
const nameable: ReadonlySet<DataKind> = new Set(["behavioral", "preference", "intent", "affinity"]);

/** One line that says why. */
export function wordReason(reason: Reason, messages: Messages): string {
  if ("kind" in reason && !nameable.has(reason.kind)) return messages.reasonGeneral();
  switch (reason.type) {
    case "item":
      return wordItem(reason, messages);
    case "trait":
      return messages.reasonTrait(messages.trait(reason.trait));
    case "follow":
      return messages.reasonFollow(messages.trait(reason.trait));
    case "different":
      return messages.reasonDifferent();
    default:
      return reason.source === "popular" ? messages.reasonPopular() : messages.reasonPicked();
  }
}

function wordItem(
  { act, title, itself }: Extract<Reason, { type: "item" }>,
  messages: Messages,
): string {
  if (itself) return act === "liked" ? messages.reasonLikedThis() : messages.reasonKnowThis();
  switch (act) {
    case "liked":
      return messages.reasonLiked(title);
    case "saved":
      return messages.reasonSaved(title);
    case "had":
      return messages.reasonHad(title);
    default:
      return messages.reasonOpened(title);
  }
}

/** Where a reason comes from: "You told us". */
export function wordSource(reason: Reason, messages: Messages): string {
  switch (reason.source) {
    case "told":
      return messages.sourceTold();
    case "did":
      return messages.sourceDid();
    case "guessed": {
      const items = reason.type === "trait" ? reason.items : 1;
      return messages.sourceGuessed(items, messages.noun(items));
    }
    case "popular":
      return messages.sourcePopular();
    case "different":
      return messages.sourceDifferent();
    default:
      return messages.sourcePicked();
  }
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
