import { RapportError } from "../rapport-error.ts";
import type { Identifiers } from "../signals/identifier.ts";
import type { Log } from "../signals/log.ts";
import type { Entry } from "../signals/signal.ts";
import { isEntry } from "../signals/validate.ts";
import type { Storage } from "./storage.ts";

/** Where the log stands: still loading, kept, or only in memory because keeping it failed. */
export type Persistence = "loading" | "kept" | "not-saved";

/** Keeps a log in a storage. Whatever fails, the log goes on in memory, and what is unsaved is tried again with the next entry. */
export class Keeper {
  state: Persistence;
  readonly #storage: Storage | undefined;
  readonly #log: Log;
  readonly #identifiers: Identifiers;
  readonly #report: (error: unknown) => void;
  #isRead = false;
  #isReading = false;
  #unsaved: Entry[] = [];
  /** Entries made before the stored log arrived had to be ordered behind it: earlier id to later one. */
  readonly #renamed = new Map<string, string>();

  constructor(
    storage: Storage | undefined,
    log: Log,
    identifiers: Identifiers,
    report: (error: unknown) => void,
  ) {
    this.#storage = storage;
    this.#log = log;
    this.#identifiers = identifiers;
    this.#report = report;
    // With nothing stored there is nothing to wait for.
    this.state = storage ? "loading" : "kept";
  }

  /** The id an entry has by now. */
  nameOf(id: string): string {
    return this.#renamed.get(id) ?? id;
  }

  /**
   * Saves an entry of the log, once the stored ones have arrived.
   * @returns False if they could not be read: then they have to be loaded before anything may be ordered behind them.
   */
  keep(entry: Entry): boolean {
    if (!this.#storage) return true;
    this.#unsaved.push(entry);
    void this.#save(this.#storage);
    return this.#isRead || this.state === "loading";
  }

  /** Reads what is stored into the log, once. Never rejects. */
  async load(): Promise<void> {
    const storage = this.#storage;
    if (!storage || this.#isRead || this.#isReading) return;
    this.#isReading = true;
    try {
      const gone = this.#merge(await storage.load());
      this.#isRead = true;
      if (gone.length > 0) await storage.remove(gone);
      this.state = "kept";
    } catch (error) {
      this.#fail(error);
    }
    this.#isReading = false;
    void this.#save(storage);
  }

  /** @returns Ids of what was taken back in an earlier visit: it can no longer be undone, so it goes for good. */
  #merge(stored: readonly Entry[]): string[] {
    const log = this.#log;
    const early = log.entries;
    log.remove(new Set(early.map(({ id }) => id)));
    const readable = stored.filter((entry) => this.#isReadable(entry));
    for (const entry of readable) log.add(entry);
    const retracted = log.retracted();
    const gone = readable.flatMap(({ id, type }) => (type === "retract" || retracted.has(id) ? id : []));
    log.remove(new Set(gone));
    this.#unsaved = early.map((entry) => this.#moveBehind(entry));
    return gone;
  }

  /** A record that is damaged, or that only a newer version understands, is left where it is and not used. */
  #isReadable(entry: Entry): boolean {
    try {
      this.#identifiers.saw(entry.id);
      if (isEntry(entry)) return true;
    } catch {
      // Not even an object.
    }
    this.#report(new RapportError("a stored record was left aside"));
    return false;
  }

  #moveBehind(entry: Entry): Entry {
    const id = this.#identifiers.next();
    this.#renamed.set(entry.id, id);
    const targets = "targets" in entry && { targets: entry.targets.map((old) => this.nameOf(old)) };
    const moved = { ...entry, ...targets, id };
    this.#log.add(moved);
    return moved;
  }

  async #save(storage: Storage): Promise<void> {
    const entries = this.#unsaved;
    if (!this.#isRead || entries.length === 0) return;
    this.#unsaved = [];
    try {
      await storage.append(entries);
      if (this.#unsaved.length === 0) this.state = "kept";
      else void this.#save(storage);
    } catch (error) {
      this.#unsaved = [...entries, ...this.#unsaved];
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.state = "not-saved";
    this.#report(error);
  }
}
