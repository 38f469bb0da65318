import { keptIn } from "../kept-in.ts";
import { longestTimer } from "../longest-timer.ts";
import type { Personalization } from "../personalization.ts";
import { tellAll } from "../tell-all.ts";
import { claimMilestone } from "./claim.ts";
import { defaultKind, type DefinedMilestone, type MilestoneSet } from "./milestone.ts";
import { type Celebrated, isSameProgress, type Progress, type Reached } from "./progress.ts";
import { Tally } from "./tally.ts";
import { turnedTrueAt } from "./turned-true.ts";

/** Milliseconds after which a milestone goes to the history without a word: nobody celebrates last week. */
export const lateAfter = 86_400_000;
const hour = 3_600_000;

/** The milestones of one person. */
export interface Milestones {
  readonly set: MilestoneSet;
  /** How far it is; undefined for a milestone that is not declared. */
  progress(id: string): Progress | undefined;
  /** What was reached and may be celebrated now, the latest first. Another array whenever it changes. */
  waiting(): readonly Reached[];
  /** What was celebrated, the latest first. Another array whenever it changes. */
  history(): readonly Celebrated[];
  /**
   * Takes everything that waits, so that nobody else celebrates it: not another tab, and not again after a reload.
   * @returns What is to be celebrated here, the latest first. Never rejects.
   */
  claim(): Promise<readonly Reached[]>;
  /** Whether the person wants no celebrations of a kind. */
  isOff(kind: string): boolean;
  /** Turns a kind of celebration off or on again, for good. */
  turn(kind: string, on: boolean): void;
  subscribe(listener: () => void): () => void;
  /** Starts to follow the log. Counted: call what it returns once per mount. */
  mount(): () => void;
}

const engines = new WeakMap<Personalization, Map<MilestoneSet, Milestones>>();

/** The milestones of a person: always the same for the same personalization and the same declaration. */
export function milestonesOf(personalization: Personalization, set: MilestoneSet): Milestones {
  const known = keptIn(engines, personalization, () => new Map());
  return keptIn(known, set, () => new Engine(personalization, set));
}

/** How an ask about celebrations of a kind is called in the log. */
export const askOf = (kind: string = defaultKind): string => `milestone:${kind}`;

class Engine implements Milestones {
  readonly set: MilestoneSet;
  readonly #person: Personalization;
  readonly #tally: Tally;
  readonly #listeners = new Set<() => void>();
  readonly #progress = new Map<string, Progress>();
  /** When a milestone of the profile was reached: looked for once. */
  readonly #since = new Map<DefinedMilestone, number>();
  /** Being claimed: neither waiting nor celebrated. */
  readonly #claiming = new Set<DefinedMilestone>();
  #waiting: readonly Reached[] = [];
  #history: readonly Celebrated[] = [];
  #mounts = 0;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(person: Personalization, set: MilestoneSet) {
    this.set = set;
    this.#person = person;
    this.#tally = new Tally(set, (error) => person.report(error));
  }

  progress(id: string): Progress | undefined {
    const milestone = this.set.byId.get(id);
    // Nothing is known yet: the host's predicate is not asked.
    const target =
      !milestone || "when" in milestone ? 1 : "after" in milestone ? milestone.after : milestone.target;
    const none = { value: 0, target, last: undefined, celebrated: false };
    return milestone && keptIn(this.#progress, id, () => none);
  }

  waiting(): readonly Reached[] {
    return this.#waiting;
  }

  history(): readonly Celebrated[] {
    return this.#history;
  }

  async claim(): Promise<readonly Reached[]> {
    // The clock may have gone on since it was looked last.
    this.#lookSafely();
    return this.#claim(this.#waiting);
  }

  isOff(kind: string): boolean {
    const last = this.#person
      .decisions()
      .findLast((decision) => decision.type === "ask" && decision.ask === askOf(kind));
    return last?.type === "ask" && last.answer === "never";
  }

  turn(kind: string, on: boolean): void {
    if (this.isOff(kind) === on)
      this.#person.decide({ type: "ask", ask: askOf(kind), answer: on ? "yes" : "never" });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  mount(): () => void {
    this.#mounts += 1;
    if (this.#mounts === 1) {
      this.#stop = this.#person.subscribe(() => this.#look());
      this.#look();
    }
    let mounted = true;
    return () => {
      if (mounted) this.#mounts -= 1;
      if (mounted && this.#mounts === 0) {
        this.#stop?.();
        clearTimeout(this.#timer);
      }
      mounted = false;
    };
  }

  /** Looks what has become of every milestone. Nothing is known before the stored log is there. */
  #look(): void {
    if (this.#mounts === 0 || this.#person.persistence === "loading") return;
    const claimed = this.#claimed();
    let isNew = this.#remember(claimed);
    this.#tally.follow(this.#person.profile());
    const reached: Reached[] = [];
    for (const milestone of this.set.all) {
      isNew = this.#measure(milestone, claimed) || isNew;
      const time =
        this.#claiming.has(milestone) || claimed.has(nameOf(milestone))
          ? undefined
          : this.#reachedAt(milestone);
      if (time !== undefined) reached.push({ milestone, time });
    }
    const now = this.#person.clock();
    // A clock that was moved tells nothing of when it was.
    const isSilent = ({ milestone, time }: Reached): boolean =>
      Math.abs(now - time) > lateAfter || this.isOff(milestone.kind);
    // Of two at the same time the one that is declared later is the greater one.
    const waiting = reached
      .filter((one) => !isSilent(one))
      .toReversed()
      .sort((a, b) => b.time - a.time);
    if (!isSame(waiting, this.#waiting)) {
      this.#waiting = waiting;
      isNew = true;
    }
    this.#wake(now);
    void this.#claim(reached.filter(isSilent));
    if (isNew) tellAll(this.#listeners, (error) => this.#person.report(error));
  }

  async #claim(wanted: readonly Reached[]): Promise<readonly Reached[]> {
    if (wanted.length === 0) return [];
    for (const { milestone } of wanted) this.#claiming.add(milestone);
    this.#waiting = this.#waiting.filter(({ milestone }) => !this.#claiming.has(milestone));
    const won = await Promise.all(wanted.map(({ milestone }) => this.#win(milestone)));
    this.#lookSafely();
    return wanted.filter((_, at) => won[at]);
  }

  /** What cannot be claimed is left alone for this visit: trying at once would fail at once, again and again. */
  async #win(milestone: DefinedMilestone): Promise<boolean> {
    const { id, version } = milestone;
    try {
      const isWon = await claimMilestone(this.#person, id, version);
      this.#claiming.delete(milestone);
      return isWon;
    } catch (error) {
      this.#person.report(error);
      return false;
    }
  }

  #claimed(): ReadonlyMap<string, Celebrated> {
    const claimed = new Map<string, Celebrated>();
    for (const decision of this.#person.decisions())
      if (decision.type === "claim") {
        const { milestone: id, version, time } = decision;
        const name = nameOf({ id, version });
        // Claims unite: what two devices celebrated was celebrated when it was first.
        if (!claimed.has(name)) claimed.set(name, { id, version, time, milestone: this.set.byId.get(id) });
      }
    return claimed;
  }

  #remember(claimed: ReadonlyMap<string, Celebrated>): boolean {
    const history = [...claimed.values()].sort((a, b) => b.time - a.time);
    const isNew =
      history.length !== this.#history.length ||
      history.some(
        (one, at) => nameOf(one) !== nameOf(this.#history[at] ?? one) || one.time !== this.#history[at]?.time,
      );
    if (isNew) this.#history = history;
    return isNew;
  }

  /** Takes note of how far a milestone is, and tells whether that is new. */
  #measure(milestone: DefinedMilestone, claimed: ReadonlyMap<string, Celebrated>): boolean {
    const progress = { ...this.#valueOf(milestone), celebrated: claimed.has(nameOf(milestone)) };
    const isNew = !isSameProgress(this.#progress.get(milestone.id), progress);
    if (isNew) this.#progress.set(milestone.id, progress);
    return isNew;
  }

  #valueOf(milestone: DefinedMilestone): Omit<Progress, "celebrated"> {
    const { first, counts } = this.#tally;
    if ("after" in milestone) {
      const passed = first === undefined ? 0 : Math.max(0, this.#person.clock() - first);
      // In whole hours, so that it does not change with every look.
      const value = passed < milestone.after ? passed - (passed % hour) : passed;
      return { value, target: milestone.after, last: undefined };
    }
    if ("when" in milestone) return { value: this.#isTrue(milestone) ? 1 : 0, target: 1, last: undefined };
    const { value = 0, last } = counts.get(milestone.id) ?? {};
    return { value, target: milestone.target, last };
  }

  #isTrue(milestone: DefinedMilestone, profile = this.#person.profile()): boolean {
    try {
      return "when" in milestone && milestone.when(profile);
    } catch (error) {
      this.#person.report(error);
      return false;
    }
  }

  /** When it was reached; undefined if it was not. */
  #reachedAt(milestone: DefinedMilestone): number | undefined {
    const { first, counts } = this.#tally;
    const now = this.#person.clock();
    if ("count" in milestone) return counts.get(milestone.id)?.at;
    if ("after" in milestone)
      return first !== undefined && first + milestone.after <= now ? first + milestone.after : undefined;
    if (this.#progress.get(milestone.id)?.value !== 1) this.#since.delete(milestone);
    else if (!this.#since.has(milestone)) {
      const since = turnedTrueAt(this.#person.profile(), (profile) => this.#isTrue(milestone, profile));
      this.#since.set(milestone, since ?? now);
    }
    return this.#since.get(milestone);
  }

  /** Looks again when the next milestone of time is reached. */
  #wake(now: number): void {
    clearTimeout(this.#timer);
    const { first } = this.#tally;
    const next = Math.min(
      ...this.set.all.flatMap((milestone) =>
        "after" in milestone && first !== undefined && first + milestone.after > now
          ? first + milestone.after - now
          : [],
      ),
    );
    if (next <= longestTimer) this.#timer = setTimeout(() => this.#lookSafely(), next);
  }

  /** Nobody catches what a timer throws, or what is thrown after a claim. */
  #lookSafely(): void {
    try {
      this.#look();
    } catch (error) {
      this.#person.report(error);
    }
  }
}

/** Names a milestone in one version. */
const nameOf = ({ id, version }: { readonly id: string; readonly version: number }): string =>
  `${version} ${id}`;

const isSame = (some: readonly Reached[], others: readonly Reached[]): boolean =>
  some.length === others.length &&
  some.every(({ milestone, time }, at) => milestone === others[at]?.milestone && time === others[at].time);
