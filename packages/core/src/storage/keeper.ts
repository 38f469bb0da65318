import type { Log } from "../signals/log.ts";
import type { Entry } from "../signals/signal.ts";
import type { Storage } from "./storage.ts";

/** Where the log stands: still loading, kept, or only in memory because keeping it failed. */
export type Persistence = "loading" | "kept" | "not-saved";

/** What a keeper asks of the personalization it works for. It imports nothing, so it can be loaded on demand. */
interface KeeperHost {
  /** Whether a stored record can be used. */
  isReadable(entry: Entry): boolean;
  report(error: unknown): void;
}

/** Keeps a log in a storage. Whatever fails, the log goes on in memory, and what is unsaved is tried again with the next entry. */
export class Keeper {
  state: Persistence = "loading";
  readonly #storage: Storage;
  readonly #log: Log;
  readonly #host: KeeperHost;
  #isRead = false;
  #isReading = false;
  #unsaved: Entry[] = [];
  /** Entries made before the stored log arrived had to be ordered behind it: earlier id to later one. */
  readonly #renamed = new Map<string, string>();

  constructor(storage: Storage, log: Log, host: KeeperHost) {
    this.#storage = storage;
    this.#log = log;
    this.#host = host;
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
    this.#unsaved.push(entry);
    void this.#save();
    return this.#isRead || this.state === "loading";
  }

  /** Reads what is stored into the log, once. Never rejects. */
  async load(): Promise<void> {
    const storage = this.#storage;
    if (this.#isRead || this.#isReading) return;
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
    void this.#save();
  }

  /** @returns Ids of what was taken back in an earlier visit: it can no longer be undone, so it goes for good. */
  #merge(stored: readonly Entry[]): string[] {
    const log = this.#log;
    const early = log.entries;
    log.reset(stored.filter((entry) => this.#host.isReadable(entry)));
    const readable = log.entries;
    log.reset(log.live());
    this.#unsaved = early.map((entry) => this.#moveBehind(entry));
    return readable.flatMap(({ id }) => (log.find(id) ? [] : id));
  }

  #moveBehind(entry: Entry): Entry {
    const id = this.#log.nextId();
    this.#renamed.set(entry.id, id);
    const targets = "targets" in entry && { targets: entry.targets.map((old) => this.nameOf(old)) };
    const moved = { ...entry, ...targets, id };
    this.#log.add(moved);
    return moved;
  }

  async #save(): Promise<void> {
    const entries = this.#unsaved;
    if (!this.#isRead || entries.length === 0) return;
    this.#unsaved = [];
    try {
      await this.#storage.append(entries);
      if (this.#unsaved.length === 0) this.state = "kept";
      else void this.#save();
    } catch (error) {
      this.#unsaved = [...entries, ...this.#unsaved];
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.state = "not-saved";
    this.#host.report(error);
  }
}
