import { isDecision } from "../consent/decision.ts";
import type { Personalization } from "../personalization.ts";
import type { Entry, Retraction } from "../signals/signal.ts";
import { memorySent, type Progress, type SentStorage } from "./sent.ts";

/** What the server says to a batch. */
export interface Verdict {
  /** Ids of entries it will never take, as opposed to those it could not take now. */
  readonly rejected?: readonly string[];
}

export interface OutboxOptions {
  /**
   * Brings entries to the host's server. Resolved means that the server has them; rejected or thrown, that it is tried
   * again. An entry can come twice: its `id` is the idempotency key.
   */
  readonly send: (entries: readonly Entry[]) => Promise<Verdict | undefined | void>;
  /** What the server is to have. @default opinions, hides, stances, decisions, and what takes them back */
  readonly wants?: (entry: Entry) => boolean;
  /** Where it is remembered what was sent. @default as long as the page lives */
  readonly sent?: SentStorage;
  /** An entry that the server will never take. @default it is taken back, and the line of thumbs says so */
  readonly onRejected?: (entry: Entry) => void;
}

/** What the receipt line of thumbs tells of saving: see `saving` of `ThumbsFeedback.Receipt`. */
export interface Saving {
  /** Something did not get through; or was rejected, and nothing was said since. */
  state(): "idle" | "failed" | "rejected";
  subscribe(listener: () => void): () => void;
  /** Tries again. */
  retry(): void;
}

export interface OutboxState {
  /** Ids of what the server does not have yet. */
  readonly waiting: ReadonlySet<string>;
  /** True after a failure, until something gets through. */
  readonly failing: boolean;
  /** True after the server rejected something, until the person says something else. */
  readonly rejected: boolean;
}

/** Brings what a person said to the host's server, sooner or later. */
export interface Outbox {
  /** A new object whenever it changes. */
  state(): OutboxState;
  subscribe(listener: () => void): () => void;
  /** Starts sending, now and after every change. Call what it returns to stop. */
  mount(): () => void;
  /** Tries now, for example because the connection is back. Never rejects. */
  flush(): Promise<void>;
  /** For the line that tells the person. */
  readonly saving: Saving;
}

/** Of what the server has, or may have. */
const isThere: ReadonlySet<Progress | undefined> = new Set(["trying", "acknowledged"]);

/** A window, a worker, or a server, which is never offline in this sense. */
const host = globalThis as {
  addEventListener?(event: string, listener: () => void): void;
  removeEventListener?(event: string, listener: () => void): void;
};

/** Entries in one call of `send`. */
const batchSize = 50;
/** Milliseconds until it is tried again: doubled each time. */
const firstDelay = 1000;
const longestDelay = 300_000;

const wanted: ReadonlySet<string> = new Set(["rate", "hide", "follow", "mute", "less", "ignore", "retract"]);

/**
 * Creates the queue to the host's server. There is no second copy of anything: what is waiting is in the log, and only what
 * was acknowledged is remembered besides. So nothing is lost with a crash, and what is withdrawn or erased is gone from
 * the queue before another byte leaves. Before anything may be stored, nothing waits; once nothing may be stored any more,
 * only what takes back from the server what it has.
 */
export function createOutbox(personalization: Personalization, options: OutboxOptions): Outbox {
  return new LogOutbox(personalization, options);
}

class LogOutbox implements Outbox {
  readonly #personalization: Personalization;
  readonly #options: OutboxOptions;
  readonly #storage: SentStorage;
  readonly #listeners = new Set<() => void>();
  #sent: Map<string, Progress> | undefined;
  #state: OutboxState = { waiting: new Set(), failing: false, rejected: false };
  readonly saving: Saving = {
    state: () => (this.#state.failing ? "failed" : this.#state.rejected ? "rejected" : "idle"),
    subscribe: (listener) => this.subscribe(listener),
    retry: () => void this.flush(),
  };
  #delay = firstDelay;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  /** It was asked for a try since it was last looked at what is waiting. */
  #again = false;
  #mounted = false;

  constructor(personalization: Personalization, options: OutboxOptions) {
    this.#personalization = personalization;
    this.#options = options;
    this.#storage = options.sent ?? memorySent();
  }

  state(): OutboxState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  mount(): () => void {
    this.#mounted = true;
    const stop = this.#personalization.subscribe(({ cause }) => {
      this.#look({ rejected: this.#state.rejected && cause !== "act" });
      if (!this.#state.failing) void this.flush();
      else if (!this.#mayStore()) void this.#remember();
    });
    const onOnline = (): void => void this.flush();
    host.addEventListener?.("online", onOnline);
    void this.flush();
    return () => {
      this.#mounted = false;
      stop();
      host.removeEventListener?.("online", onOnline);
      clearTimeout(this.#timer);
    };
  }

  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#again = true;
    this.#sending ??= this.#sendAll();
    return this.#sending;
  }

  async #sendAll(): Promise<void> {
    try {
      do {
        clearTimeout(this.#timer);
        this.#again = false;
        await this.#send();
      } while (this.#again && this.#mounted);
    } finally {
      this.#sending = undefined;
    }
  }

  async #send(): Promise<void> {
    try {
      await this.#personalization.ready;
      this.#sent ??= new Map(await this.#storage.load());
      // Asked for anew before every batch: what was withdrawn meanwhile is not there any more.
      for (let batch = this.#due(); batch.length > 0 && this.#mounted; batch = this.#due()) {
        await this.#write(batch, "trying");
        // Once more, because that took a moment. What fell out in it was never on its way: only the storage goes on saying
        // so, since another tab may have sent it. At worst a retraction leaves for nothing.
        const sending = this.#mounted ? this.#still(batch) : [];
        if (sending.length === 0) continue;
        this.#know(sending, "trying");
        const rejected = await this.#deliver(sending);
        const taken = sending.filter((entry) => !rejected.includes(entry));
        this.#know(taken, "acknowledged");
        this.#know(rejected, "rejected");
        this.#delay = firstDelay;
        this.#look({ failing: false });
        // Told before it is written down: if the page closes in between, the next one asks once more.
        if (rejected.length > 0) this.#reject(rejected);
        await this.#write(taken, "acknowledged");
        await this.#write(rejected, "rejected");
      }
      // Stopped: what still waits did not get through.
      if (!this.#mounted) return;
      this.#look({ failing: false });
      await this.#tidy(this.#sent);
    } catch (error) {
      this.#look({ failing: true });
      this.#personalization.report(error);
      if (!this.#mounted) return;
      this.#timer = setTimeout(() => void this.flush(), this.#delay);
      this.#delay = Math.min(longestDelay, this.#delay * 2);
    }
  }

  /** @returns What the server will never take. */
  async #deliver(batch: readonly Entry[]): Promise<readonly Entry[]> {
    const verdict = await this.#options.send(batch);
    return batch.filter(({ id }) => verdict?.rejected?.includes(id));
  }

  /** Takes back what the server will never take, unless the host does something else about it. */
  #reject(rejected: readonly Entry[]): void {
    const { onRejected } = this.#options;
    if (onRejected) {
      for (const entry of rejected) {
        try {
          onRejected(entry);
        } catch (error) {
          this.#personalization.report(error);
        }
      }
      return;
    }
    // What was said meanwhile about the same stands: the last word counts.
    const ids = rejected.flatMap(({ id }) => this.#personalization.signal(id)?.id ?? []);
    if (ids.length > 0) this.#personalization.retract(ids);
    this.#look({ rejected: ids.length > 0 });
  }

  #know(entries: readonly Entry[], progress: Progress): void {
    for (const { id } of entries) this.#sent?.set(id, progress);
  }

  async #write(entries: readonly Entry[], progress: Progress): Promise<void> {
    if (entries.length > 0) await this.#storage.set(idsOf(entries), progress);
  }

  /**
   * What has to leave although nothing may be stored is remembered before it is tried again: with what it erases goes all
   * that says that the server has anything. Once each, whatever comes of it.
   */
  async #remember(): Promise<void> {
    const unknown = this.#waiting().filter(({ id }) => !this.#sent?.has(id));
    this.#know(unknown, "trying");
    try {
      await this.#write(unknown, "trying");
    } catch (error) {
      this.#personalization.report(error);
    }
  }

  /** What the server does not have, oldest first. */
  #due(): Entry[] {
    this.#again = false;
    return this.#waiting().slice(0, batchSize);
  }

  /** What of it still waits. */
  #still(batch: readonly Entry[]): readonly Entry[] {
    const waiting = new Set(idsOf(this.#waiting()));
    return batch.filter(({ id }) => waiting.has(id));
  }

  #waiting(): Entry[] {
    const sent = this.#sent;
    const mayStore = this.#mayStore();
    const isLeft = mayStore || [...(sent?.values() ?? [])].some((progress) => isThere.has(progress));
    if (!isLeft) return [];
    const entries = this.#personalization.entries();
    const givesAgain = ({ targets }: Retraction): boolean =>
      entries.some(({ id, type }) => type === "retract" && targets.includes(id));
    const isWanted = this.#options.wants ?? ((entry) => wanted.has(entry.type) || isDecision(entry));
    return entries.filter((entry) => {
      const progress = sent?.get(entry.id);
      if (progress === "acknowledged" || progress === "rejected" || !isWanted(entry)) return false;
      if (isDecision(entry)) return mayStore || entry.type === "erase";
      // The answer may have been lost, so the server may have what it never acknowledged.
      if (entry.type === "retract")
        return entry.targets.some((id) => isThere.has(sent?.get(id))) && (mayStore || !givesAgain(entry));
      // Taken back, or no longer allowed: it stays here.
      return mayStore && this.#personalization.signal(entry.id) !== undefined;
    });
  }

  /** Otherwise nothing new leaves: that it was sent could not be remembered. */
  #mayStore(): boolean {
    const { consent } = this.#personalization;
    try {
      return consent.storing?.(this.#personalization.decisions()) ?? true;
    } catch (error) {
      this.#personalization.report(error);
      return false;
    }
  }

  /** Forgets the ids of what is no longer in the log, unless that could not be read: then nothing is known to be gone. */
  async #tidy(sent: Map<string, Progress>): Promise<void> {
    if (this.#personalization.persistence === "not-saved") return;
    const kept = new Set(idsOf(this.#personalization.entries()));
    const gone = [...sent.keys()].filter((id) => !kept.has(id));
    if (gone.length === 0) return;
    for (const id of gone) sent.delete(id);
    await this.#storage.remove(gone);
  }

  #look({
    failing = this.#state.failing,
    rejected = this.#state.rejected,
  }: Partial<Pick<OutboxState, "failing" | "rejected">> = {}): void {
    const waiting = new Set(idsOf(this.#waiting()));
    const before = this.#state.waiting;
    const same = waiting.size === before.size && [...waiting].every((id) => before.has(id));
    if (same && failing === this.#state.failing && rejected === this.#state.rejected) return;
    this.#state = { waiting, failing, rejected };
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        this.#personalization.report(error);
      }
    }
  }
}

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);
