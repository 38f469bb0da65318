import type { Entry } from "../signals/signal.ts";
import { inTime } from "./in-time.ts";
import type { Storage } from "./storage.ts";

/** What a saver asks of the keeper it works for. */
interface SaverHost {
  /** Whether what is stored was read: nothing is stored in front of it. */
  isRead(): boolean;
  /** Whether anything may be stored by now. */
  mayStore(): boolean;
  /** The entry of the log with an id. */
  find(id: string): Entry | undefined;
  /** Something was stored or deleted. */
  saved(): void;
  failed(error: unknown): void;
}

/** Types of decisions that delete what is stored, for other tabs and visits, too. */
const deleting: ReadonlySet<string> = new Set(["erase", "consent"]);

/** Stores and deletes what waits for it, one step after the other, and again with the next one what failed. */
export class Saver {
  /** There is, or was, something of this person in the storage. */
  hasStored = false;
  readonly #storage: Storage;
  readonly #host: SaverHost;
  #isPlanned = false;
  #isSaving = false;
  #unsaved: Entry[] = [];
  #storing: readonly Entry[] = [];
  #unwanted: string[] = [];

  constructor(storage: Storage, host: SaverHost) {
    this.#storage = storage;
    this.#host = host;
  }

  /** What is not stored, or not yet. */
  get waiting(): ReadonlySet<Entry> {
    return new Set([...this.#unsaved, ...this.#storing]);
  }

  /** What is being stored at the moment. */
  get storing(): readonly Entry[] {
    return this.#storing;
  }

  /** Ids of what is to be deleted. */
  get unwanted(): ReadonlySet<string> {
    return new Set(this.#unwanted);
  }

  /** Whether nothing is left to be done. What may not be stored, or deleted, does not count. */
  get isDone(): boolean {
    const mayDelete = this.hasStored || this.#host.mayStore();
    const hasGone = !mayDelete || this.#unwanted.length === 0;
    return hasGone && this.#due().length + this.#storing.length === 0;
  }

  /** Takes entries to be stored with the next step. */
  add(entries: readonly Entry[]): void {
    this.#unsaved.push(...entries);
  }

  /** Other entries wait instead of those that do. */
  replace(entries: readonly Entry[]): void {
    this.#unsaved = [...entries];
  }

  /** Deletes entries. */
  drop(ids: readonly string[]): void {
    if (ids.length === 0) return;
    const gone = new Set(ids);
    this.#unsaved = this.#unsaved.filter(({ id }) => !gone.has(id));
    this.#unwanted.push(...ids);
    this.save();
  }

  /** Saves what waited, for example for being allowed to: in one step with all that is done at the same time. */
  save(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    queueMicrotask(() => {
      if (this.#isPlanned) this.flush();
    });
  }

  /** Saves what waited, without waiting for more: whoever calls it is about to let go of the storage. */
  flush(): void {
    this.#isPlanned = false;
    if (!this.#isSaving && !this.isDone && this.#host.isRead()) void this.#save();
  }

  /** What may be stored of what is not. Where nothing may be any more, what is stored can still be deleted, and that be told. */
  #due(): Entry[] {
    if (this.#host.mayStore()) return this.#unsaved;
    return this.hasStored ? this.#unsaved.filter((entry) => this.#takesAway(entry)) : [];
  }

  /** Whether it deletes, or takes back something that is stored. What takes back a retraction gives again. */
  #takesAway(entry: Entry): boolean {
    if (entry.type !== "retract") return deleting.has(entry.type);
    const unsaved = new Set(this.#unsaved);
    const targets = entry.targets.flatMap((id) => this.#host.find(id) ?? []);
    return targets.some((one) => !unsaved.has(one)) && targets.every(({ type }) => type !== "retract");
  }

  async #save(): Promise<void> {
    this.#isSaving = true;
    const entries = this.#due();
    const ids = [...this.#unwanted];
    const due = new Set(entries);
    this.#unsaved = this.#unsaved.filter((entry) => !due.has(entry));
    this.#storing = entries;
    const storing = this.#store(entries, ids);
    try {
      await inTime(storing);
      this.#isSaving = false;
      this.#saved(ids);
    } catch (error) {
      // What came meanwhile was not tried yet.
      const hasMore = this.#due().length > 0;
      // What was erased meanwhile is not stored any more.
      this.#unsaved.unshift(...this.#storing.filter(({ id }) => !this.unwanted.has(id)));
      this.#storing = [];
      this.#isSaving = false;
      this.#host.failed(error);
      storing.then(() => this.#savedLate(entries, ids)).catch(() => {});
      if (hasMore) this.save();
    }
  }

  /** Decisions go in before what they erase goes out: no other tab may miss the one without seeing the other. */
  async #store(entries: readonly Entry[], ids: readonly string[]): Promise<void> {
    if (entries.length > 0) {
      this.hasStored = true;
      await this.#storage.append(entries);
    }
    if (this.#storing === entries) this.#storing = [];
    if (ids.length > 0) await this.#storage.remove(ids);
  }

  #saved(ids: readonly string[]): void {
    const gone = new Set(ids);
    this.#unwanted = this.#unwanted.filter((id) => !gone.has(id));
    this.#host.saved();
    if (!this.isDone) this.save();
  }

  /** It was given up already, and may have been tried again meanwhile. */
  #savedLate(entries: readonly Entry[], ids: readonly string[]): void {
    this.#unsaved = this.#unsaved.filter((entry) => !entries.includes(entry));
    if (!this.#isSaving) this.#saved(ids);
  }
}
