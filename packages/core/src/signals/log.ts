import type { Entry, Signal } from "./signal.ts";

/** Every entry in canonical order: that of their ids, whatever order they arrived in. */
export class Log {
  entries: readonly Entry[] = [];
  readonly #byId = new Map<string, Entry>();
  #retracted: ReadonlySet<string> | undefined;

  find(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** True if the entry came last in order, so that a fold can simply go on. */
  add(entry: Entry): boolean {
    if (this.#byId.has(entry.id)) return false;
    this.#byId.set(entry.id, entry);
    if (entry.type === "retract") this.#retracted = undefined;
    const last = this.entries.at(-1);
    const isLast = !last || last.id < entry.id;
    const at = isLast ? this.entries.length : this.entries.findIndex(({ id }) => id > entry.id);
    (this.entries as Entry[]).splice(at, 0, entry);
    return isLast;
  }

  remove(ids: ReadonlySet<string>): void {
    this.entries = this.entries.filter(({ id }) => !ids.has(id));
    for (const id of ids) this.#byId.delete(id);
    this.#retracted = undefined;
  }

  /** The ids that a retraction still in force takes back. */
  retracted(): ReadonlySet<string> {
    if (!this.#retracted) {
      const gone = new Set<string>();
      for (const entry of this.entries.toReversed())
        if (entry.type === "retract" && !gone.has(entry.id))
          for (const target of entry.targets) if (target < entry.id) gone.add(target);
      this.#retracted = gone;
    }
    return this.#retracted;
  }

  /** The signals in force, in canonical order. */
  live(): Signal[] {
    const gone = this.retracted();
    return this.entries.filter((entry): entry is Signal => entry.type !== "retract" && !gone.has(entry.id));
  }
}
