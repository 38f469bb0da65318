import { type Decision, erases, isDecision } from "../consent/decision.ts";
import type { Entry, Signal } from "./signal.ts";

/**
 * Every entry in canonical order: that of their ids, whatever order they arrived in. Ids sort in the order they were
 * made, a counter and then the writer, and start behind everything seen: the order never depends on a wall clock.
 */
export class Log {
  entries: Entry[] = [];
  /** What the person decided about their data, in order. Another array whenever there is more. */
  decisions: readonly Decision[] = [];
  readonly #byId = new Map<string, Entry>();
  readonly #writer: string;
  #counter = 0;

  /** @param random 0 to 1; names this writer among other tabs and devices. */
  constructor(random: () => number) {
    this.#writer = Math.floor(random() * 2 ** 32).toString(36);
  }

  /** The id of the next entry made here. */
  nextId(): string {
    this.#counter += 1;
    return `${this.#counter.toString(36).padStart(8, "0")}-${this.#writer}`;
  }

  /** Takes note of an id that a log made elsewhere (see `isMade`), so that the next one sorts behind it. */
  saw(id: string): void {
    this.#counter = Math.max(this.#counter, Number.parseInt(id, 36));
  }

  find(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** True if the entry came last in order, so that a fold can simply go on. */
  add(entry: Entry): boolean {
    if (this.#byId.has(entry.id)) return false;
    const last = this.entries.at(-1);
    const isLast = !last || last.id < entry.id;
    this.#byId.set(entry.id, entry);
    this.entries.push(entry);
    if (!isLast) this.entries.sort((a, b) => (a.id < b.id ? -1 : 1));
    if (isDecision(entry)) this.decisions = this.entries.filter(isDecision);
    return isLast;
  }

  /** Holds other entries from now on. */
  reset(entries: readonly Entry[]): void {
    this.entries = [];
    this.decisions = [];
    this.#byId.clear();
    for (const entry of entries) this.add(entry);
  }

  /** The signals in force, in canonical order: those that no retraction in force takes back. */
  live(): Signal[] {
    const gone = this.takenBack();
    return this.entries.filter(
      (entry) => entry.type !== "retract" && !isDecision(entry) && !gone.has(entry.id),
    ) as Signal[];
  }

  /** Ids of what retractions in force take back, with the time at which they did. */
  takenBack(): ReadonlyMap<string, number> {
    const gone = new Map<string, number>();
    for (const entry of this.entries.toReversed())
      if (entry.type === "retract" && !gone.has(entry.id))
        for (const target of entry.targets)
          if (target < entry.id && !gone.has(target)) gone.set(target, entry.time);
    return gone;
  }

  /**
   * Deletes what decisions have erased, also what came in from elsewhere after them.
   * @returns Ids of what is gone.
   */
  sweep(): string[] {
    return this.delete((entry) => this.decisions.some((decision) => erases(decision, entry)));
  }

  /** @returns Ids of what is gone. */
  delete(isUnwanted: (entry: Entry) => boolean): string[] {
    const unwanted = new Set(this.entries.filter(isUnwanted));
    if (unwanted.size > 0) this.reset(this.entries.filter((entry) => !unwanted.has(entry)));
    return [...unwanted].map(({ id }) => id);
  }
}
