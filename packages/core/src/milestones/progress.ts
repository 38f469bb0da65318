import type { DefinedMilestone } from "./milestone.ts";

/** How far a milestone is. Another object whenever it changes. */
export interface Progress {
  /** From 0; it may go beyond the target. Milliseconds for a milestone of time; 0 or 1 for one of the profile. */
  readonly value: number;
  readonly target: number;
  /** When the last thing that counts happened, in milliseconds since the epoch. */
  readonly last: number | undefined;
  /** Whether it was celebrated, or put into the history. */
  readonly celebrated: boolean;
}

/** A milestone that was reached, and not celebrated yet. */
export interface Reached {
  readonly milestone: DefinedMilestone;
  /** When, in milliseconds since the epoch. */
  readonly time: number;
}

/** A milestone that was celebrated, or put into the history because it was late or its kind is turned off. */
export interface Celebrated {
  readonly id: string;
  readonly version: number;
  /** When it was, in milliseconds since the epoch. */
  readonly time: number;
  /** Undefined if it is not declared any more. */
  readonly milestone: DefinedMilestone | undefined;
}

/** Whether both say the same. */
export function isSameProgress(one: Progress | undefined, other: Progress): boolean {
  return (
    one !== undefined &&
    one.value === other.value &&
    one.target === other.target &&
    one.last === other.last &&
    one.celebrated === other.celebrated
  );
}
