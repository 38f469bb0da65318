import type { HalfLives } from "../profile/half-life.ts";
import type { Log } from "../signals/log.ts";
import type { Entry } from "../signals/signal.ts";
import { type Claim, claimAmong } from "../milestones/claim.ts";
import { Aside, type AsideHost } from "./aside.ts";
import { inTime } from "./in-time.ts";
import { pastIn } from "./past.ts";
import { Saver } from "./saver.ts";
import type { Storage } from "./storage.ts";

/**
 * Where the log stands: still loading, kept, only in memory because keeping it failed, or only for this session because there
 * is no storage.
 */
export type Persistence = "loading" | "kept" | "not-saved" | "session";

/** What a keeper asks of the personalization it works for, whose code it does not import, so it comes with what is loaded on demand. */
interface KeeperHost extends AsideHost {
  /** How fast evidence fades. */
  readonly halfLives: HalfLives;
  report(error: unknown): void;
  /** What is stored arrived after all, something was done elsewhere or claimed, or `state` is another. */
  changed(cause: "load" | "elsewhere" | "answer" | "persistence"): void;
  clock(): number;
  /** Whether anything may be stored by now. */
  mayStore(): boolean;
}

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
  readonly #saver: Saver;
  readonly #aside: Aside;
  #isRead = false;
  #isReading = false;
  /** How often it was begun to read. */
  #readings = 0;
  /** Something changed elsewhere while the storage was being read. */
  #isStale = false;
  /** The answer did not tell what becomes of something that is being stored or deleted: afterwards it is looked again. */
  #hasSkipped = false;
  /** What was stored before the reading began. Of anything later the answer may know nothing. */
  #settled: ReadonlySet<Entry> = new Set();
  /** What was being stored then: others may have had it, and deleted it, before it is known here to be stored. */
  #storing: readonly Entry[] = [];
  /** Ids of what was to be deleted when the reading began, or since. The answer may still have it. */
  #dropped = new Set<string>();
  /** Entries made before the stored log arrived had to be ordered behind it: earlier id to later one. */
  readonly #renamed = new Map<string, string>();

  constructor(storage: Storage, log: Log, host: KeeperHost) {
    this.#storage = storage;
    this.#log = log;
    this.#host = host;
    this.#aside = new Aside(log, host);
    this.#saver = new Saver(storage, {
      isRead: () => this.#isRead,
      mayStore: () => host.mayStore(),
      find: (id) => log.find(id),
      saved: () => this.#saved(),
      failed: (error) => this.#fail(error),
    });
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
    this.#saver.add([entry]);
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
      this.#saver.hasStored = true;
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
    for (const id of ids) this.#dropped.add(id);
    this.#saver.drop(ids);
  }

  /** Saves what waited, for example for being allowed to. */
  save(): void {
    this.#saver.save();
  }

  /** Saves what waited, without waiting for more: whoever calls it is about to let go of the storage. */
  flush(): void {
    this.#saver.flush();
  }

  /** Follows what other tabs do, and catches up with what they did meanwhile. */
  follow(): (() => void) | undefined {
    const stop = this.#storage.subscribe?.(() => void this.load());
    if (stop && (this.#isRead || this.#isReading)) void this.load();
    return stop;
  }

  /** Reads what is stored into the log: all of it at first, later what came from elsewhere. Never rejects. */
  async load(): Promise<void> {
    if (this.#isReading) {
      this.#isStale = true;
      return;
    }
    this.#isReading = true;
    this.#readings += 1;
    const reading = this.#readings;
    const { waiting, unwanted, storing } = this.#saver;
    this.#storing = storing;
    this.#settled = new Set(this.#log.entries.filter((entry) => !waiting.has(entry)));
    this.#dropped = new Set(unwanted);
    // Some storages throw at once.
    const answer = (async () => this.#storage.load())();
    try {
      this.#take(await inTime(answer));
    } catch (error) {
      this.#fail(error);
      answer.then((stored) => this.#takeLate(stored, reading)).catch(() => {});
    }
    this.#isReading = false;
    this.#reserve();
    this.save();
    await this.#readOn();
  }

  /** Reads once more if what was read is out of date. */
  async #readOn(): Promise<void> {
    if (this.#isReading || !this.#isStale) return;
    this.#isStale = false;
    await this.load();
  }

  #take(stored: readonly Entry[]): void {
    this.#saver.hasStored ||= stored.length > 0;
    if (this.#isRead) this.#merge(stored);
    else this.#adopt(stored);
    for (const decision of this.#log.decisions) this.#eraseAside(decision);
    this.#isRead = true;
    // Once something could not be saved, that it can be read does not mean that it is kept.
    if (this.#state === "loading" || this.#saver.isDone) this.#turn("kept");
  }

  /** It was given up already. Meanwhile another attempt may have worked: then this answer is out of date. */
  #takeLate(stored: readonly Entry[], reading: number): void {
    const isFirst = !this.#isRead;
    // A later answer is on its way.
    if (!isFirst && this.#isReading) return;
    if (!isFirst && reading < this.#readings) return void this.load();
    this.#isStale ||= this.#isReading;
    this.#take(stored);
    this.save();
    if (isFirst) this.#host.changed("load");
    void this.#readOn();
  }

  /** Puts what was made meanwhile behind the stored log. */
  #adopt(stored: readonly Entry[]): void {
    const log = this.#log;
    const early = log.entries;
    log.reset(stored.filter((entry) => this.#aside.isReadable(entry)));
    this.drop(log.sweep());
    const past = this.#past(true);
    this.drop(log.delete(({ id }) => past.has(id)));
    const moved = early.map((entry) => this.#moveBehind(entry));
    this.#saver.replace(moved);
    for (const entry of moved) this.#eraseAside(entry, true);
    // It may have been withdrawn before it was there.
    this.drop(log.sweep());
  }

  /** What was left aside goes with everything, too. */
  #eraseAside(entry: Entry, isNew?: boolean): void {
    this.drop(this.#aside.erasedBy(entry, isNew));
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
    const { unwanted, storing } = this.#saver;
    const known = new Set<string>();
    let isNew = false;
    for (const entry of stored) {
      known.add(entry.id);
      const isDropped = this.#dropped.has(entry.id);
      if (isDropped) this.#lookAgain(unwanted.has(entry.id));
      if (this.#log.find(entry.id) || isDropped || !this.#aside.isReadable(entry)) continue;
      this.#log.add(entry);
      isNew = true;
    }
    this.drop(this.#log.sweep());
    for (const entry of this.#storing) if (!known.has(entry.id)) this.#lookAgain(storing.includes(entry));
    const missing = this.#log.entries.filter((entry) => !known.has(entry.id) && this.#settled.has(entry));
    // In another visit it is over, and here, too: not lost, but let go of.
    const past = missing.length > 0 ? this.#past(false) : known;
    const lost = missing.filter(({ id }) => !past.has(id));
    this.#saver.add(lost);
    if (lost.length < missing.length) {
      const gone = new Set(missing.filter(({ id }) => past.has(id)));
      this.#log.delete((entry) => gone.has(entry));
      isNew = true;
    }
    if (isNew) this.#host.changed("elsewhere");
  }

  /** @param isUnderWay Whether what has to be over first is not. */
  #lookAgain(isUnderWay: boolean): void {
    if (isUnderWay) this.#hasSkipped = true;
    else this.#isStale = true;
  }

  #past(isBeginning: boolean): ReadonlySet<string> {
    return pastIn(this.#log, this.#host.halfLives, this.#host.clock(), isBeginning);
  }

  #saved(): void {
    if (this.#hasSkipped) void this.load();
    this.#hasSkipped = false;
    if (this.#saver.isDone) this.#turn("kept");
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
