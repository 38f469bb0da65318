import type { Profile } from "../profile/profile.ts";
import { type Evidence, isChoice, type Signal } from "../signals/signal.ts";
import type { CountMilestone, DefinedMilestone, MilestoneSet } from "./milestone.ts";

/** How far one milestone is, from the signals counted so far. */
interface Count {
  value: number;
  /** When the last thing that counts happened. */
  last: number | undefined;
  /** When the target was reached. */
  at: number | undefined;
}

/**
 * What the signals of a profile add up to. It goes on from where it was for as long as the profile does, and counts all
 * again from one that was folded anew: both give the same.
 */
export class Tally {
  readonly counts = new Map<string, Count>();
  /** When the first evidence was recorded. */
  first: number | undefined;
  #profile: Profile | undefined;
  /** Stands behind the last signal that was counted. A finished iterator would not go on: it is never run to its end. */
  #signals: Iterator<Signal> | undefined;
  #counted = 0;
  readonly #report: (error: unknown) => void;
  readonly #milestones: readonly (DefinedMilestone & CountMilestone)[];

  /** @param report Hears of a `count` of the host's that threw: the signal then counts nothing. */
  constructor({ all }: MilestoneSet, report: (error: unknown) => void) {
    this.#report = report;
    this.#milestones = all.filter((milestone) => "count" in milestone);
  }

  /** Counts what is new. */
  follow(profile: Profile): void {
    if (profile !== this.#profile) this.#startAgain(profile);
    for (; this.#counted < profile.signals.size; this.#counted += 1) {
      const { value } = this.#signals?.next() ?? {};
      if (value) this.#add(value as Signal);
    }
  }

  #startAgain(profile: Profile): void {
    this.#profile = profile;
    this.#signals = profile.signals.values();
    this.#counted = 0;
    this.first = undefined;
    for (const { id } of this.#milestones) this.counts.set(id, { value: 0, last: undefined, at: undefined });
  }

  #add(signal: Signal): void {
    // Choices are obeyed, and nothing else is made of them.
    if (isChoice(signal)) return;
    this.first = Math.min(this.first ?? Infinity, signal.time);
    for (const { id, count, target } of this.#milestones) {
      const added = this.#amountOf(signal, count);
      const known = this.counts.get(id);
      if (!known || !(added > 0)) continue;
      known.value += added;
      known.last = Math.max(known.last ?? -Infinity, signal.time);
      if (known.value >= target) known.at ??= signal.time;
    }
  }

  #amountOf(signal: Evidence, count: CountMilestone["count"]): number {
    if (typeof count === "string")
      return signal.type === "count" && signal.counter === count ? (signal.by ?? 1) : 0;
    try {
      return count(signal);
    } catch (error) {
      this.#report(error);
      return 0;
    }
  }
}
