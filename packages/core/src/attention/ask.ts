import type { AskAnswer } from "../consent/decision.ts";

/** What an ask is about. Any other text names a kind of the host's. */
export type AskKind = "consent" | "help" | "permission" | "picker" | "milestone" | (string & {});

/** Something the page would like to put before the person without having been asked. */
export interface Ask {
  /**
   * Unique, the same at every visit: answers are remembered under it. A refusal of `milestone:workouts` holds for every
   * ask whose id begins with `milestone:workouts:`, too.
   */
  readonly id: string;
  readonly kind: AskKind;
  /** The highest of those that may be shown is. @default by its kind, see `defaultPriorities` */
  readonly priority?: number | undefined;
  /** What it says touches something sensitive, so no rule alone may send it: it waits until a person has approved it. */
  readonly sensitive?: boolean | undefined;
  /** Who of the host's people has approved it: a name or a number of theirs, never shown. */
  readonly approvedBy?: string | undefined;
}

/**
 * Why an ask is not shown. Because of the page: another ask is on screen or goes first, or another tab has one; the person
 * types, checks out, or a dialog is open; the page is hidden, or the host holds everything (`held`); another ask was
 * `answered` a moment ago; it is `quiet` after an error or a setback; what is stored is `loading`. Because of the ask: it
 * cools down after a "not now", was `refused` with everything of its sort, is sensitive and `unapproved` by a person, or
 * nobody wants it (`unwanted`); and somebody who is here often was asked `enough` in this visit.
 */
export type Waiting =
  | "another-ask"
  | "another-tab"
  | "answered"
  | "checkout"
  | "cool-down"
  | "dialog"
  | "enough"
  | "held"
  | "hidden"
  | "loading"
  | "quiet"
  | "refused"
  | "typing"
  | "unapproved"
  | "unwanted";

/** Where an ask stands. */
export type AskState =
  | {
      readonly status: "waiting";
      readonly because: Waiting;
      /** When that ends by itself, in milliseconds since the epoch. Absent where nobody knows. */
      readonly until?: number;
    }
  | { readonly status: "showing" }
  /** It was answered for good. */
  | { readonly status: "done"; readonly answered: AskAnswer };

/** An ask that is wanted, and where it stands. */
export interface Traced {
  readonly ask: Ask;
  readonly state: AskState;
}

/** Of asks that name none. A kind of the host's has 50. */
export const defaultPriorities: Readonly<Record<string, number>> = {
  consent: 100,
  help: 80,
  permission: 60,
  picker: 40,
  milestone: 20,
};

/** The priority of a kind that nobody gave one. */
export const ordinaryPriority = 50;

/** What is shown although it is quiet: what the person needs, or must be able to decide. */
export const neverQuiet: ReadonlySet<AskKind> = new Set(["consent", "help"]);

/** What somebody who is here often may see however much they were asked: what they need, and what is for them. */
export const neverEnough: ReadonlySet<AskKind> = new Set([...neverQuiet, "milestone"]);
