import type { Decision } from "../consent/decision.ts";
import type { DataKind } from "./data-kind.ts";

/** What a signal keeps of the item it is about, so that the log can be read without the catalogue. */
export interface ItemReference {
  readonly id: string;
  /** Shown in reasons: "Because you liked {title}". */
  readonly title: string;
  /** `facet:value`, for example `genre:romance`. */
  readonly traits: readonly string[];
}

export interface Recorded {
  /** Unique and sortable: the canonical order of the log is the order of ids. */
  readonly id: string;
  /** Milliseconds since the epoch, from the clock of `createPersonalization`. */
  readonly time: number;
}

export interface AboutItem {
  readonly item: ItemReference;
  /**
   * Names the answer of the provider that recommended the item, so that the host can tell the provider: Recombee's
   * `recommId`. Never used to infer anything. @default that of the item, as a provider's shelf holds it
   */
  readonly attribution?: string;
}

export interface AboutTrait {
  readonly trait: string;
}

export interface AboutCounter {
  /** What is counted, as the host calls it: `workout`. */
  readonly counter: string;
  /** How much is added, for example kilometres: above 0, up to 1,000,000,000. @default 1 */
  readonly by?: number;
}

/** What a person decided. Essential: always obeyed, and never used to infer anything. */
export type ChoiceBody =
  | ({ readonly type: "hide" } & AboutItem)
  /**
   * Nothing with this trait, until it is undone; with `until` (milliseconds since the epoch) only for a while, and
   * then as if it had never been.
   */
  | ({ readonly type: "mute"; readonly until?: number } & AboutTrait)
  /** Less of this trait; what was inferred about it is no longer used. */
  | ({ readonly type: "less" } & AboutTrait)
  /** A guess was wrong: whatever was inferred about this trait is not used. */
  | ({ readonly type: "ignore" } & AboutTrait);

/** What a person did or told, from which taste may be read. Needs a granted purpose for its data kind. */
export type EvidenceBody =
  /** An explicit opinion: -1 (not at all) to 1 (very much). The last one about an item counts. */
  | ({ readonly type: "rate"; readonly value: number } & AboutItem)
  | ({ readonly type: "open" } & AboutItem)
  | ({ readonly type: "save" } & AboutItem)
  /** Time spent with the item, in seconds. */
  | ({ readonly type: "dwell"; readonly seconds: number } & AboutItem)
  /** Bought, watched or otherwise had. It stays away, or comes back after `repeatAfter` milliseconds. */
  | ({ readonly type: "own"; readonly repeatAfter?: number } & AboutItem)
  /** The card was really seen: see `useImpression`. */
  | ({ readonly type: "impression"; readonly shelf?: string } & AboutItem)
  /** A declared interest. It outranks what was inferred about the trait, and does not fade. */
  | ({ readonly type: "follow" } & AboutTrait)
  /** A thing the host counts: a workout done, a list finished. It says nothing about taste: see `defineMilestones`. */
  | ({ readonly type: "count" } & AboutCounter);

/** What evidence is recorded under. */
export interface EvidenceTerms {
  readonly kind: DataKind;
  readonly purpose: string;
}

export type Choice = Recorded & ChoiceBody;
export type Evidence = Recorded & EvidenceTerms & EvidenceBody;
/**
 * How the person says they feel, for this visit. Never in the log: not stored, sent, exported or seen by another tab, and
 * read at level 6 only.
 */
export type Mood = Recorded & AboutTrait & { readonly type: "mood" };
/** One thing a person did or said, as it stands in the log. */
export type Signal = Choice | Evidence;
/** What the caller passes to `record`: the log adds id and time, and default terms for evidence. */
export type SignalDraft = (ChoiceBody | (EvidenceBody & Partial<EvidenceTerms>)) & {
  /** When it happened, in milliseconds since the epoch; what lies ahead counts as now. @default now */
  readonly time?: number;
};

/** Takes earlier entries back. Undo is a retraction; undoing an undo is a retraction of the retraction. */
export interface Retraction extends Recorded {
  readonly type: "retract";
  readonly targets: readonly string[];
}

/** One record of the append-only log. */
export type Entry = Signal | Retraction | Decision;

const choiceTypes: ReadonlySet<string> = new Set(["hide", "mute", "less", "ignore"]);

/** Whether a signal or draft is a choice: obeyed without consent, never used to infer. */
export function isChoice<T extends Signal | SignalDraft>(signal: T): signal is Extract<T, ChoiceBody> {
  return choiceTypes.has(signal.type);
}
