import { fadedIn } from "../profile/faded.ts";
import type { HalfLives } from "../profile/half-life.ts";
import type { Log } from "../signals/log.ts";
import type { Entry } from "../signals/signal.ts";
import { type Claim, claimAmong } from "../milestones/claim.ts";
import { inTime } from "./in-time.ts";
import type { Storage } from "./storage.ts";
import { type EntryChecks, isEntry, isMade } from "./stored-entry.ts";

/**
 * Where the log stands: still loading, kept, only in memory because keeping it failed, or only for this session because there
 * is no storage.
 */
export type Persistence = "loading" | "kept" | "not-saved" | "session";

/** What a keeper asks of the personalization it works for, whose code it does not import, so it can be loaded on demand. */
interface KeeperHost extends EntryChecks {
  /** How fast evidence fades. */
  readonly halfLives: HalfLives;
  /** A stored record cannot be used. It stays where it is, until everything is erased. Called once for each. */
  leftAside(): void;
  report(error: unknown): void;
  /** What is stored arrived after all, something was done elsewhere or claimed, or `state` is another. */
  changed(cause: "load" | "elsewhere" | "answer" | "persistence"): void;
  clock(): number;
  /** Whether anything may be stored by now. */
  mayStore(): boolean;
}

/** Milliseconds after which what was taken back is deleted: nobody undoes it any more. */
const undoable = 86_400_000;

/** Types of decisions that delete what is stored, for other tabs and visits, too. */
const deleting: ReadonlySet<string> = new Set(["erase", "consent"]);

/**
 * Keeps a log in a storage, which other tabs may share. Whatever fails or does not answer, the log goes on in memory, and what
 * is unsaved is tried again with the next entry, or counts as saved if the storage answers after all.
 *
 * The log is the union of what every tab holds, without what a decision erased: an entry that is missing from the
 * storage was lost there, so it is kept again. Only decisions delete, but for what was taken back a day ago and what has faded:
 * that goes when a visit begins. Whoever has it still lets it go, too, or stores it again where their clock says otherwise;
 * then it stays until the next visit. So tabs always come to the same, and none deletes a thing twice.
 */
export class Keeper {
  #state: Persistence = "loading";
  readonly #storage: Storage;
  readonly #log: Log;
  readonly #host: KeeperHost;
  #isRead = false;
  /** There is, or was, something of this person in the storage. */
  #hasStored = false;
  #isReading = false;
  /** Something changed elsewhere while the storage was being read. */
  #isStale = false;
  #isPlanned = false;
  #isSaving = false;
  /** Something was read that is about to be deleted: afterwards it is looked whether others stored it again. */
  #hasSkipped = false;
  #unsaved: Entry[] = [];
  /** What is being stored at the moment. */
  #storing: readonly Entry[] = [];
  #unwanted: string[] = [];
  /** Ids of stored records that cannot be used. */
  readonly #aside = new Set<string>();
  /** What the host was told of: ids, or the records themselves where they have none. */
  readonly #reported = new Set<unknown>();
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
    this.#eraseAside(entry, true);
    this.#reserve();
    this.save();
    return this.#isRead || this.#isReading;
  }

  /**
   * Keeps the claim of a milestone, unless it is claimed already, here or in another tab.
   * @returns Whether it is this one; undefined if nothing can be stored. Never rejects.
   */
  async claim(milestone: string, version: number): Promise<boolean | undefined> {
    if (!this.#isRead || !this.#host.mayStore()) return undefined;
    const named = { id: this.#log.nextId(), time: this.#host.clock() };
    const claim: Claim = { type: "claim", milestone, version, ...named };
    if (claimAmong(this.#log.decisions, claim)) return false;
    try {
      this.#hasStored = true;
      const standing = await this.#claimIn(this.#storage, claim);
      this.#log.add(standing);
      this.drop(this.#log.sweep());
      this.#host.changed("answer");
      return standing.id === claim.id;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  async #claimIn(storage: Storage, claim: Claim): Promise<Claim> {
    if (storage.claim) return storage.claim(claim);
    const standing = claimAmong(await storage.load(), claim) ?? claim;
    if (standing === claim) await storage.append([claim]);
    return standing;
  }

  /** What is stored could not be read: decisions about data do not wait until it can. */
  #reserve(): void {
    if (this.#isRead || this.#isReading || !this.#host.mayStore()) return;
    try {
      this.#storage.reserve?.(this.#log.entries);
    } catch (error) {
      this.#host.report(error);
    }
  }

  /** Deletes entries that are no longer in the log. */
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
    const mayDelete = this.#hasStored || this.#host.mayStore();
    const hasWork = this.#due().length > 0 || (mayDelete && this.#unwanted.length > 0);
    if (hasWork && this.#isRead && !this.#isSaving) void this.#save();
  }

  /** What may be stored of what is not. Where nothing may be any more, what is stored can still be deleted, and that be told. */
  #due(): Entry[] {
    if (this.#host.mayStore()) return this.#unsaved;
    return this.#hasStored ? this.#unsaved.filter((entry) => this.#takesAway(entry)) : [];
  }

  /** Whether it deletes, or takes back something that is stored. What takes back a retraction gives again. */
  #takesAway(entry: Entry): boolean {
    if (entry.type !== "retract") return deleting.has(entry.type);
    const unsaved = new Set(this.#unsaved);
    const targets = entry.targets.flatMap((id) => this.#log.find(id) ?? []);
    return targets.some((one) => !unsaved.has(one)) && targets.every(({ type }) => type !== "retract");
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
    // Some storages throw at once.
    const reading = (async () => this.#storage.load())();
    try {
      this.#take(await inTime(reading));
    } catch (error) {
      this.#fail(error);
      reading.then((stored) => this.#takeLate(stored)).catch(() => {});
    }
    this.#isReading = false;
    this.#reserve();
    this.save();
    if (!this.#isStale) return;
    this.#isStale = false;
    await this.load();
  }

  #take(stored: readonly Entry[]): void {
    this.#hasStored ||= stored.length > 0;
    if (this.#isRead) this.#merge(stored);
    else this.#adopt(stored);
    for (const decision of this.#log.decisions) this.#eraseAside(decision);
    this.#isRead = true;
    this.#turn("kept");
  }

  /** It was given up already. Meanwhile another attempt may have worked: then this answer is out of date. */
  #takeLate(stored: readonly Entry[]): void {
    if (this.#isRead) return void this.load();
    this.#take(stored);
    this.save();
    this.#host.changed("load");
  }

  /** Puts what was made meanwhile behind the stored log. */
  #adopt(stored: readonly Entry[]): void {
    const log = this.#log;
    const early = log.entries;
    log.reset(stored.filter((entry) => this.#isReadable(entry)));
    this.drop(log.sweep());
    const past = this.#past(true);
    this.drop(log.delete(({ id }) => past.has(id)));
    this.#unsaved = early.map((entry) => this.#moveBehind(entry));
    for (const entry of this.#unsaved) this.#eraseAside(entry, true);
    // It may have been withdrawn before it was there.
    this.drop(log.sweep());
  }

  /** A record that is damaged, or that only a newer version understands, is left where it is and not used. */
  #isReadable(entry: Entry): boolean {
    try {
      if (isMade(entry.id)) this.#log.saw(entry.id);
      if (isEntry(entry, this.#host)) return true;
    } catch {
      // Not even an object.
    }
    this.#leaveAside(entry);
    return false;
  }

  #leaveAside(entry: Entry): void {
    const { id } = Object(entry) as Partial<Entry>;
    if (typeof id === "string") this.#aside.add(id);
    const name: unknown = id ?? entry;
    if (!this.#reported.has(name)) this.#host.leftAside();
    this.#reported.add(name);
  }

  /**
   * What was left aside is not in the log, but goes with everything, too.
   * @param isNew Whatever is there came before it, also where the id does not tell.
   */
  #eraseAside(entry: Entry, isNew = false): void {
    if (entry.type !== "erase" || entry.targets !== "everything") return;
    const gone = [...this.#aside].filter((id) => isNew || id < entry.id);
    for (const id of gone) this.#aside.delete(id);
    this.drop(gone);
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
      this.#hasSkipped ||= unwanted.has(entry.id);
      if (this.#log.find(entry.id) || unwanted.has(entry.id) || !this.#isReadable(entry)) continue;
      this.#log.add(entry);
      isNew = true;
    }
    this.drop(this.#log.sweep());
    const unsaved = new Set([...this.#unsaved, ...this.#storing]);
    const missing = this.#log.entries.filter((entry) => !known.has(entry.id) && !unsaved.has(entry));
    // In another visit it is over, and here, too: not lost, but let go of.
    const past = missing.length > 0 ? this.#past(false) : known;
    const lost = missing.filter(({ id }) => !past.has(id));
    this.#unsaved.push(...lost);
    if (lost.length < missing.length) {
      const gone = new Set(missing.filter(({ id }) => past.has(id)));
      this.#log.delete((entry) => gone.has(entry));
      isNew = true;
    }
    if (isNew) this.#host.changed("elsewhere");
  }

  /** Ids of what was taken back long enough ago, and of what has faded. */
  #past(isBeginning: boolean): ReadonlySet<string> {
    const now = this.#host.clock();
    const faded = fadedIn(this.#log.live(), this.#host.halfLives, now, isBeginning);
    return new Set([...this.#log.settled(now - undoable), ...faded]);
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
      this.#unsaved.unshift(...this.#storing);
      this.#storing = [];
      this.#isSaving = false;
      this.#fail(error);
      storing.then(() => this.#savedLate(entries, ids)).catch(() => {});
      if (hasMore) this.save();
    }
  }

  /** Decisions go in before what they erase goes out: no other tab may miss the one without seeing the other. */
  async #store(entries: readonly Entry[], ids: readonly string[]): Promise<void> {
    if (entries.length > 0) {
      this.#hasStored = true;
      await this.#storage.append(entries);
    }
    if (this.#storing === entries) this.#storing = [];
    if (ids.length > 0) await this.#storage.remove(ids);
  }

  #saved(ids: readonly string[]): void {
    const gone = new Set(ids);
    this.#unwanted = this.#unwanted.filter((id) => !gone.has(id));
    if (this.#hasSkipped) void this.load();
    this.#hasSkipped = false;
    if (this.#due().length + this.#unwanted.length > 0) this.save();
    else this.#turn("kept");
  }

  /** It was given up already, and may have been tried again meanwhile. */
  #savedLate(entries: readonly Entry[], ids: readonly string[]): void {
    this.#unsaved = this.#unsaved.filter((entry) => !entries.includes(entry));
    if (!this.#isSaving) this.#saved(ids);
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
