import type { ConsentPolicy } from "./consent/consent.ts";
import type { Decision, DecisionBody } from "./consent/decision.ts";
import { Heart } from "./heart/heart.ts";
import type { HalfLives } from "./profile/half-life.ts";
import type { Profile } from "./profile/profile.ts";
import type { SensitiveTopic } from "./sensitive/topics.ts";
import type { Entry, Mood, Retraction, Signal, SignalDraft } from "./signals/signal.ts";
import type { Persistence } from "./storage/keeper.ts";
import type { Storage } from "./storage/storage.ts";

/** Why a signal was not recorded. */
export type Refusal = "no-consent" | "invalid" | "sensitive";

/** What became of a signal. */
export type Outcome =
  | { readonly recorded: true; readonly signal: Signal }
  | { readonly recorded: false; readonly refusal: Refusal };

/** A signal that was not recorded, as it appears in the stream of blocked signals. */
export interface BlockedSignal {
  readonly draft: SignalDraft;
  readonly refusal: Refusal;
  readonly time: number;
}

/**
 * What made the profile change: a person's act, something merely observed (impressions, opens), something taken
 * back, a change of consent or another decision, the stored log arriving, or something done in another tab. With
 * `answer` a person answered an ask or a milestone was claimed, which no list rests on; with `persistence` only whether it
 * is kept is another than before.
 */
export type Cause =
  | "act"
  | "observation"
  | "retraction"
  | "consent"
  | "answer"
  | "load"
  | "elsewhere"
  | "persistence";

export interface Change {
  readonly cause: Cause;
  /** Ids of the items that the change is about. */
  readonly items: ReadonlySet<string>;
}

export interface PersonalizationOptions {
  /** Where the log is kept. @default nowhere: it lives as long as the page */
  readonly storage?: Storage;
  /** @default nothingGranted */
  readonly consent?: ConsentPolicy;
  /** Milliseconds since the epoch. @default Date.now */
  readonly clock?: () => number;
  /** 0 to 1; names this writer. @default Math.random */
  readonly random?: () => number;
  /** How fast evidence fades, per data kind. @default eight events for taste, see `defaultHalfLives` */
  readonly halfLives?: Partial<HalfLives>;
  /** Subjects that must never be learnt, besides those of `sensitiveTopics`. */
  readonly sensitive?: readonly SensitiveTopic[];
  /** Everything recorded, for the host's analytics. */
  readonly onSignal?: (signal: Signal) => void;
  /** Everything refused. */
  readonly onBlocked?: (blocked: BlockedSignal) => void;
  /** Failures that were survived: storage, a listener of the host's that threw, bad data in production. */
  readonly onError?: (error: unknown) => void;
}

/** The shared heart of all blocks: one log, one gate, one profile. Features are functions that take it. */
export interface Personalization {
  /** Records what a person did or said, if the gate lets it pass. Throws on malformed drafts in development. */
  record(draft: SignalDraft): Outcome;
  /** Records several as one change, so that lists are ranked again only once. */
  recordAll(drafts: readonly SignalDraft[]): Outcome[];
  /** Takes entries back. The log only grows: retracting the returned entry brings them back again. */
  retract(ids: readonly string[]): Retraction;
  /**
   * Records what a person decided about their data, and deletes for good what it erases.
   * @returns The decision as it stands in the log, and how many entries were deleted.
   */
  decide(body: DecisionBody): { readonly decision: Decision; readonly erased: number };
  /**
   * Stores the claim of a milestone, unless it is claimed already, here or in another tab: one step, of which one tab alone
   * gets a yes. For `claimMilestone`, which also claims where nothing is stored.
   * @returns Undefined if nothing can be stored, or the stored log was not read yet. Never rejects.
   */
  claim(milestone: string, version: number): Promise<boolean | undefined>;
  /** What the person decided so far, in canonical order. Another array whenever there is more. */
  decisions(): readonly Decision[];
  /** What may be read now. Do not keep it: ask again after a change. */
  profile(): Profile;
  /**
   * Takes note of how the person says they feel, as a trait of the host's items: for this visit only, in memory only, and
   * read at level 6 only. Undefined clears it; so does erasing everything. Nothing happens before `mount`. Throws on
   * sensitive traits in development.
   */
  feel(trait: string | undefined): void;
  /**
   * The profile as if some signals did not exist.
   * @param decided As if the person had decided this. @default what they did decide
   */
  profileWithout(ids: ReadonlySet<string>, decided?: readonly Decision[]): Profile;
  /** Signals that may be read now, in canonical order. */
  signals(): readonly Signal[];
  /** A signal that may be read now. */
  signal(id: string): Signal | Mood | undefined;
  /** The signals behind entries: themselves, or what they took back. */
  behind(ids: readonly string[]): readonly Signal[];
  /** Every entry, in canonical order. */
  entries(): readonly Entry[];
  /** Whether evidence of these terms may be written and read. */
  readonly consent: ConsentPolicy;
  readonly clock: () => number;
  /** The host's subjects that must never be learnt, besides those of `sensitiveTopics`. */
  readonly sensitive: readonly SensitiveTopic[];
  readonly persistence: Persistence;
  /** Whether it is in use. Before that, as on a server, nothing is known of the person. */
  readonly mounted: boolean;
  /** Counts changes of the profile. */
  readonly version: number;
  /** Resolves when the stored log was read or could not be. Never rejects. */
  readonly ready: Promise<void>;
  /**
   * Runs a listener after changes.
   * @param item Only changes about this item. @default all changes
   */
  subscribe(listener: (change: Change) => void, item?: string): () => void;
  /** Starts reading what is stored and listening to consent. Counted: call what it returns once per mount. */
  mount(): () => void;
  /** Reports a failure that was survived to the host. */
  report(error: unknown): void;
}

/** Creates the shared heart. Does nothing until `mount`, so it is safe at module level and on a server. */
export function createPersonalization(options: PersonalizationOptions = {}): Personalization {
  return new Heart(options);
}
