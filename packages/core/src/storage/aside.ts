import type { Log } from "../signals/log.ts";
import type { Entry } from "../signals/signal.ts";
import { type EntryChecks, isEntry, isMade } from "./stored-entry.ts";

/** What is asked of those who want to know of records that were left aside. */
export interface AsideHost extends EntryChecks {
  /** A stored record cannot be used. It stays where it is, until everything is erased. Called once for each. */
  leftAside(): void;
}

/** Stored records that are damaged, or that only a newer version understands: left where they are and not used. */
export class Aside {
  readonly #log: Log;
  readonly #host: AsideHost;
  readonly #ids = new Set<string>();
  /** What the host was told of: ids, or the records themselves where they have none. */
  readonly #reported = new Set<unknown>();

  constructor(log: Log, host: AsideHost) {
    this.#log = log;
    this.#host = host;
  }

  /** Whether a stored record can be used; else it is left aside. */
  isReadable(entry: Entry): boolean {
    try {
      if (isMade(entry.id)) this.#log.saw(entry.id);
      if (isEntry(entry, this.#host)) return true;
    } catch {
      // Not even an object.
    }
    this.#leave(entry);
    return false;
  }

  /**
   * What was left aside is not in the log, but goes with everything, too.
   * @param isNew Whatever is there came before it, also where the id does not tell.
   * @returns Ids of what an entry erases.
   */
  erasedBy(entry: Entry, isNew = false): string[] {
    if (entry.type !== "erase" || entry.targets !== "everything") return [];
    const gone = [...this.#ids].filter((id) => isNew || id < entry.id);
    for (const id of gone) this.#ids.delete(id);
    return gone;
  }

  #leave(entry: Entry): void {
    const { id } = Object(entry) as Partial<Entry>;
    if (typeof id === "string") this.#ids.add(id);
    const name: unknown = id ?? entry;
    if (!this.#reported.has(name)) this.#host.leftAside();
    this.#reported.add(name);
  }
}
