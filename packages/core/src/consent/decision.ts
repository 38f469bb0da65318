import type { DataKind } from "../signals/data-kind.ts";
import type { Entry } from "../signals/signal.ts";
import type { Level } from "./level.ts";

/** Yes or no, per purpose and data kind. */
export type Answers = Readonly<Record<string, Readonly<Partial<Record<DataKind, boolean>>>>>;

/** What a person answered when asked for consent, and what exactly they were asked. */
export interface ConsentBody {
  readonly type: "consent";
  /** Everything that was decided at once; what is not there stands as before. */
  readonly answers: Answers;
  /** What the purposes meant: see `materialOf`. */
  readonly material: Readonly<Record<string, string>>;
  /** Fingerprint of the whole declaration, wording included. */
  readonly policy: string;
  /** `version` of the declaration: the exact text. */
  readonly version: string;
  /** BCP 47 tag of the language it was asked in. */
  readonly locale: string;
  /** Where it was answered: `banner`, `preference-center` or one of the host's. */
  readonly surface: string;
  /** Whether the browser sent an opt-out signal (Global Privacy Control). */
  readonly optOut: boolean;
}

/** How often and about what a person wants to hear from the host. */
export interface MessagePreferences {
  readonly frequency: "at once" | "daily" | "weekly" | "monthly" | "never";
  /** By type of message, as the host declares them: yes or no. */
  readonly about: Readonly<Record<string, boolean>>;
}

/** How a person answered something the page asked of them. */
export type AskAnswer = "yes" | "later" | "never";

/**
 * What a person decided about their data and their attention. Always obeyed, always kept, never used to infer, never taken
 * back silently.
 */
export type DecisionBody =
  | ConsentBody
  /** How personal lists may be. */
  | { readonly type: "level"; readonly level: Level }
  /** How often and about what the host may write to the person. */
  | ({ readonly type: "messages" } & MessagePreferences)
  /** How the person answered an ask of the page, so that a no lasts as long as a yes. The last word counts. */
  | { readonly type: "ask"; readonly ask: string; readonly answer: AskAnswer }
  /** A milestone was celebrated, or put into the history: never again in this version. A positive whole number. */
  | { readonly type: "claim"; readonly milestone: string; readonly version: number }
  /** After a setback: no promotion, no celebration and no ask before this time. Milliseconds since the epoch; the last one counts. */
  | { readonly type: "quiet"; readonly until: number }
  /** These entries, or all that came before, are deleted for good: whoever still has them deletes them, too. */
  | { readonly type: "erase"; readonly targets: readonly string[] | "everything" };

/** A decision as it stands in the log. */
export type Decision = DecisionBody & {
  /** Sorts with the ids of signals. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
};

/** What was decided about data proves what was done with it, and stays when everything is erased. */
const aboutData: ReadonlySet<string> = new Set(["consent", "level", "messages", "erase"]);
/** What else a person decided, or was decided for them. It tells of them, and goes with the rest. */
const aboutAttention: ReadonlySet<string> = new Set(["ask", "claim", "quiet"]);

export function isDecision(entry: Entry): entry is Decision {
  return isAboutData(entry) || aboutAttention.has(entry.type);
}

/** Whether it is a decision about data: what must not be lost, and what erasing everything leaves. */
export function isAboutData({ type }: Entry): boolean {
  return aboutData.has(type);
}

/** Whether a decision deletes an entry that came before it. */
export function erases(decision: Decision, entry: Entry): boolean {
  if (entry.id >= decision.id) return false;
  const isEverything = decision.type === "erase" && decision.targets === "everything";
  if (isDecision(entry)) return isEverything && !isAboutData(entry);
  if (decision.type === "erase") return isEverything || decision.targets.includes(entry.id);
  // What a purpose alone justified goes with it. Choices need no purpose.
  return (
    decision.type === "consent" &&
    "purpose" in entry &&
    answerIn(decision, entry.purpose, entry.kind) === false
  );
}

/** What was answered; undefined if this was not asked. Safe for keys that come from elsewhere. */
export function answerIn({ answers }: ConsentBody, purpose: string, kind: DataKind): boolean | undefined {
  const kinds = Object.hasOwn(answers, purpose) ? answers[purpose] : undefined;
  return kinds && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}
