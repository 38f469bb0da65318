import type { Entry, Signal } from "./signal.ts";

/** Every entry in canonical order (that of their ids, whatever order they arrived in). */
export class Log {
  readonly #entries: Entry[] = [];
  readonly #ids = new Set<string>();
  #retracted: ReadonlySet<string> | undefined;

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  find(id: string): Entry | undefined {
    const index = this.#indexFor(id);
    return this.#entries[index]?.id === id ? this.#entries[index] : undefined;
  }

  /** True if the entry came last in order, so that a fold can simply go on. */
  add(entry: Entry): boolean {
    if (this.#ids.has(entry.id)) return false;
    this.#ids.add(entry.id);
    this.#retracted = undefined;
    const index = this.#indexFor(entry.id);
    this.#entries.splice(index, 0, entry);
    return index === this.#entries.length - 1;
  }

  remove(ids: ReadonlySet<string>): void {
    const kept = this.#entries.filter((entry) => !ids.has(entry.id));
    this.#entries.splice(0, this.#entries.length, ...kept);
    for (const id of ids) this.#ids.delete(id);
    this.#retracted = undefined;
  }

  /** The ids that a retraction still in force takes back. */
  retracted(): ReadonlySet<string> {
    this.#retracted ??= this.#findRetracted();
    return this.#retracted;
  }

  #findRetracted(): Set<string> {
    const gone = new Set<string>();
    for (let index = this.#entries.length - 1; index >= 0; index -= 1) {
      const entry = this.#entries[index];
      if (entry?.type === "retract" && !gone.has(entry.id))
        for (const target of entry.targets) if (target < entry.id) gone.add(target);
    }
    return gone;
  }

  /** The signals in force, in canonical order. */
  live(): Signal[] {
    const gone = this.retracted();
    return this.#entries.filter((entry): entry is Signal => entry.type !== "retract" && !gone.has(entry.id));
  }

  #indexFor(id: string): number {
    let low = 0;
    let high = this.#entries.length;
    const last = this.#entries[high - 1];
    if (!last || last.id < id) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] as Entry).id < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
