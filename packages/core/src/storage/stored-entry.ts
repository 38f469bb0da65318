import type { Decision } from "../consent/decision.ts";
import { isName, isWholeDecision } from "../consent/whole-decision.ts";
import type { Choice, Entry, Signal, SignalDraft } from "../signals/signal.ts";

/** What the personalization knows of entries. It is handed over: this comes on demand, and imports nothing of it. */
export interface EntryChecks {
  readonly isDecision: (entry: Entry) => entry is Decision;
  readonly isChoice: (signal: Signal) => signal is Choice;
  readonly wrongFieldOf: (draft: SignalDraft) => string | undefined;
}

/** An id as a log makes it. No log ever counts so far that the first digit is another. */
const made = /^0[\da-z]{7}-[\da-z]+$/;

/** Whether a log made an id: no other is believed, so that a damaged one does not lead the counter astray. */
export const isMade = (id: unknown): id is string => typeof id === "string" && made.test(id);

/** Whether a stored record is one that can be used. */
export function isEntry(entry: Entry, { isDecision, isChoice, wrongFieldOf }: EntryChecks): boolean {
  if (!isName(entry.id) || typeof entry.time !== "number") return false;
  if (entry.type === "retract") return Array.isArray(entry.targets);
  if (isDecision(entry)) return isWholeDecision(entry);
  const hasTerms = isChoice(entry) || (isName(entry.kind) && isName(entry.purpose));
  return hasTerms && wrongFieldOf(entry) === undefined;
}
