import type { Log } from "../signals/log.ts";
import type { Entry } from "../signals/signal.ts";
import type { Storage } from "./storage.ts";
import { type EntryRules, isEntry } from "./stored-entry.ts";

/**
 * Where the log stands: still loading, kept, only in memory because keeping it failed, or only for this session because there
 * is no storage.
 */
export type Persistence = "loading" | "kept" | "not-saved" | "session";

/** What a keeper asks of the personalization it works for. It imports nothing of it, so it can be loaded on demand. */
interface KeeperHost extends EntryRules {
  /** A stored record cannot be used. */
  leftAside(): void;
  report(error: unknown): void;
  /** Something was done elsewhere, or `state` is another. */
  changed(cause: "elsewhere" | "persistence"): void;
  clock(): number;
  /** Whether anything may be stored by now. */
  mayStore(): boolean;
}

/** Milliseconds after which what was taken back is deleted: nobody undoes it any more. */
const undoable = 86_400_000;

/**
 * Keeps a log in a storage, which other tabs may share. Whatever fails, the log goes on in memory, and what is unsaved
 * is tried again with the next entry.
 *
 * The log is the union of what every tab holds, without what a decision erased: an entry that is missing from the
 * storage was lost there, so it is kept again. Only decisions delete.
 */
export class Keeper {
  #state: Persistence = "loading";
  readonly #storage: Storage;
  readonly #log: Log;
  readonly #host: KeeperHost;
  #isRead = false;
  #isReading = false;
  /** Something changed elsewhere while the storage was being read. */
  #isStale = false;
  #isSaving = false;
  #unsaved: Entry[] = [];
  #unwanted: string[] = [];
  /** Entries made before the stored log arrived had to be ordered behind it: earlier id to later one. */
  readonly #renamed = new Map<string, string>();

  constructor(storage: Storage, log: Log, host: KeeperHost) {
    this.#storage = storage;
    this.#log = log;
    this.#host = host;
  }

  get state(): Persistence {
    return this.#state;
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
    this.save();
    return this.#isRead || this.#isReading;
  }

  /** Deletes entries that are no longer in the log. */
  drop(ids: readonly string[]): void {
    if (ids.length === 0) return;
    const gone = new Set(ids);
    this.#unsaved = this.#unsaved.filter(({ id }) => !gone.has(id));
    this.#unwanted.push(...ids);
    this.save();
  }

  /** Saves what waited, for example for being allowed to. */
  save(): void {
    const hasWork = this.#unsaved.length + this.#unwanted.length > 0;
    if (hasWork && this.#isRead && !this.#isSaving && this.#host.mayStore()) void this.#save();
  }

  /** Follows what other tabs do, and catches up with what they did meanwhile. */
  follow(): (() => void) | undefined {
    const stop = this.#storage.subscribe?.(() => void this.load());
    if (stop && this.#isRead) void this.load();
    return stop;
  }

  /** Reads what is stored into the log: all of it at first, later what came from elsewhere. Never rejects. */
  async load(): Promise<void> {
    if (this.#isReading) {
      this.#isStale = true;
      return;
    }
    this.#isReading = true;
    try {
      const stored = await this.#storage.load();
      if (this.#isRead) this.#merge(stored);
      else this.#adopt(stored);
      this.#isRead = true;
      this.#turn("kept");
    } catch (error) {
      this.#fail(error);
    }
    this.#isReading = false;
    this.save();
    if (!this.#isStale) return;
    this.#isStale = false;
    await this.load();
  }

  /** Puts what was made meanwhile behind the stored log. */
  #adopt(stored: readonly Entry[]): void {
    const log = this.#log;
    const early = log.entries;
    log.reset(stored.filter((entry) => this.#isReadable(entry)));
    this.#tidy();
    this.#unsaved = early.map((entry) => this.#moveBehind(entry));
  }

  /** A record that is damaged, or that only a newer version understands, is left where it is and not used. */
  #isReadable(entry: Entry): boolean {
    try {
      this.#log.saw(entry.id);
      if (isEntry(entry, this.#host)) return true;
    } catch {
      // Not even an object.
    }
    this.#host.leftAside();
    return false;
  }

  #moveBehind(entry: Entry): Entry {
    const id = this.#log.nextId();
    this.#renamed.set(entry.id, id);
    const named = (ids: readonly string[]) => ids.map((old) => this.nameOf(old));
    const targets = "targets" in entry &&
      typeof entry.targets !== "string" && { targets: named(entry.targets) };
    const moved = { ...entry, ...targets, id };
    this.#log.add(moved);
    return moved;
  }

  #merge(stored: readonly Entry[]): void {
    const unwanted = new Set(this.#unwanted);
    const known = new Set<string>();
    let isNew = false;
    for (const entry of stored) {
      known.add(entry.id);
      if (this.#log.find(entry.id) || unwanted.has(entry.id) || !this.#isReadable(entry)) continue;
      this.#log.add(entry);
      isNew = true;
    }
    this.#tidy();
    const unsaved = new Set(this.#unsaved);
    this.#unsaved.push(...this.#log.entries.filter((entry) => !known.has(entry.id) && !unsaved.has(entry)));
    if (isNew) this.#host.changed("elsewhere");
  }

  #tidy(): void {
    this.drop(this.#log.sweep());
    this.drop(this.#log.settle(this.#host.clock() - undoable));
  }

  /** Decisions go in before what they erase goes out: no other tab may miss the one without seeing the other. */
  async #save(): Promise<void> {
    this.#isSaving = true;
    const entries = this.#unsaved;
    const ids = [...this.#unwanted];
    this.#unsaved = [];
    try {
      if (entries.length > 0) await this.#storage.append(entries);
      entries.length = 0;
      if (ids.length > 0) await this.#storage.remove(ids);
      this.#unwanted.splice(0, ids.length);
      this.#isSaving = false;
      if (this.#unsaved.length + this.#unwanted.length > 0) this.save();
      else this.#turn("kept");
    } catch (error) {
      // What came meanwhile was not tried yet.
      const hasMore = this.#unsaved.length > 0;
      this.#unsaved.unshift(...entries);
      this.#isSaving = false;
      this.#fail(error);
      if (hasMore) this.save();
    }
  }

  #fail(error: unknown): void {
    this.#turn("not-saved");
    this.#host.report(error);
  }

  #turn(state: Persistence): void {
    if (this.#state === state) return;
    const isFirst = this.#state === "loading";
    this.#state = state;
    if (!isFirst) this.#host.changed("persistence");
  }
}
