import type { Decision } from "../consent/decision.ts";
import type { Choice, Entry, Signal, SignalDraft } from "../signals/signal.ts";

/** What is known of entries. Handed over, so that code that comes on demand needs nothing of what is there at the start. */
export interface EntryRules {
  readonly isText: (value: unknown) => boolean;
  readonly isChoice: (signal: Signal) => signal is Choice;
  readonly isDecision: (entry: Entry) => entry is Decision;
  /** The field of a signal that is wrong; undefined if none is. */
  readonly wrongFieldOf: (signal: SignalDraft) => string | undefined;
}

/** Whether a stored record is one that can be used. */
export function isEntry(entry: Entry, { isText, isChoice, isDecision, wrongFieldOf }: EntryRules): boolean {
  if (!isText(entry.id) || typeof entry.time !== "number") return false;
  if (entry.type === "retract") return Array.isArray(entry.targets);
  if (isDecision(entry)) return isWholeDecision(entry);
  const hasTerms = isChoice(entry) || (isText(entry.kind) && isText(entry.purpose));
  return hasTerms && wrongFieldOf(entry) === undefined;
}

/** Whether nothing a decision is read for is missing. What else it tells is only ever shown. */
function isWholeDecision(decision: Decision): boolean {
  if (decision.type === "level") return [0, 1, 2, 3, 4, 5, 6].includes(decision.level);
  if (decision.type === "erase") return decision.targets === "everything" || Array.isArray(decision.targets);
  const parts = decision.type === "messages" ? [decision.about] : [decision.answers, decision.material];
  return parts.every((part) => typeof part === "object" && part !== null);
}
