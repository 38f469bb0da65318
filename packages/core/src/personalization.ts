import { type ConsentPolicy, nothingGranted } from "./consent/consent.ts";
import { defaultHalfLives, type HalfLives } from "./profile/half-life.ts";
import { Profile } from "./profile/profile.ts";
import { RapportError } from "./rapport-error.ts";
import { recommendations } from "./signals/data-kind.ts";
import { Identifiers } from "./signals/identifier.ts";
import { Log } from "./signals/log.ts";
import {
  defaultKind,
  type Entry,
  isChoice,
  type Retraction,
  type Signal,
  type SignalDraft,
} from "./signals/signal.ts";
import { assertWellFormed, wrongFieldOf } from "./signals/validate.ts";
import { Keeper, type Persistence } from "./storage/keeper.ts";
import type { Storage } from "./storage/storage.ts";

/** Why a signal was not recorded. */
export type Refusal = "no-consent" | "invalid";

/** What became of a signal. */
export type Outcome =
  | { readonly recorded: true; readonly signal: Signal }
  | { readonly recorded: false; readonly refusal: Refusal };

/** A signal that was not recorded, as it appears in the stream of blocked signals. */
export interface BlockedSignal {
  readonly draft: SignalDraft;
  readonly refusal: Refusal;
  readonly time: number;
}

/**
 * What made the profile change: a person's act, something merely observed (impressions, opens), something taken
 * back, a change of consent, or the stored log arriving.
 */
export type Cause = "act" | "observation" | "retraction" | "consent" | "load";

export interface Change {
  readonly cause: Cause;
  /** Ids of the items that the change is about. */
  readonly items: ReadonlySet<string>;
}

export interface PersonalizationOptions {
  /** Where the log is kept. @default nowhere: it lives as long as the page */
  readonly storage?: Storage;
  /** @default nothingGranted */
  readonly consent?: ConsentPolicy;
  /** Milliseconds since the epoch. @default Date.now */
  readonly clock?: () => number;
  /** 0 to 1; names this writer. @default Math.random */
  readonly random?: () => number;
  /** How fast evidence fades, per data kind. @default ten events for taste, see `defaultHalfLives` */
  readonly halfLives?: Partial<HalfLives>;
  /** Everything recorded, for the host's analytics. */
  readonly onSignal?: (signal: Signal) => void;
  /** Everything refused. */
  readonly onBlocked?: (blocked: BlockedSignal) => void;
  /** Failures that were survived: storage, a listener of the host's that threw, bad data in production. */
  readonly onError?: (error: unknown) => void;
}

/** The shared heart of all blocks: one log, one gate, one profile. Features are functions that take it. */
export interface Personalization {
  /** Records what a person did or said, if the gate lets it pass. Throws on malformed drafts in development. */
  record(draft: SignalDraft): Outcome;
  /** Records several as one change, so that lists are ranked again only once. */
  recordAll(drafts: readonly SignalDraft[]): Outcome[];
  /** Takes entries back. The log only grows: retracting the returned entry brings them back again. */
  retract(ids: readonly string[]): Retraction;
  /** What may be read now. Do not keep it: ask again after a change. */
  profile(): Profile;
  /** The profile as if some signals did not exist. */
  profileWithout(ids: ReadonlySet<string>): Profile;
  /** Signals that may be read now, in canonical order. */
  signals(): readonly Signal[];
  /** A signal that may be read now. */
  signal(id: string): Signal | undefined;
  /** The signals behind entries: themselves, or what they took back. */
  behind(ids: readonly string[]): readonly Signal[];
  /** Every entry, in canonical order. */
  entries(): readonly Entry[];
  /** Whether evidence of these terms may be written and read. */
  readonly consent: ConsentPolicy;
  readonly clock: () => number;
  readonly persistence: Persistence;
  /** Whether it is in use. Before that, as on a server, nothing is known of the person. */
  readonly mounted: boolean;
  /** Counts changes of the profile. */
  readonly version: number;
  /** Resolves when the stored log was read or could not be. Never rejects. */
  readonly ready: Promise<void>;
  /**
   * Runs a listener after changes.
   * @param item Only changes about this item. @default all changes
   */
  subscribe(listener: (change: Change) => void, item?: string): () => void;
  /** Starts reading what is stored and listening to consent. Counted: call what it returns once per mount. */
  mount(): () => void;
  /** Reports a failure that was survived to the host. */
  report(error: unknown): void;
}

/** Creates the shared heart. Does nothing until `mount`, so it is safe at module level and on a server. */
export function createPersonalization(options: PersonalizationOptions = {}): Personalization {
  return new Heart(options);
}

const facts: ReadonlySet<string> = new Set(["type", "trait", "value", "seconds", "repeatAfter", "shelf"]);
const observations: ReadonlySet<string> = new Set(["impression", "open", "dwell"]);

class Heart implements Personalization {
  readonly consent: ConsentPolicy;
  readonly clock: () => number;
  readonly ready: Promise<void>;
  readonly #options: PersonalizationOptions;
  readonly #halfLives: HalfLives;
  readonly #identifiers: Identifiers;
  readonly #log = new Log();
  readonly #keeper: Keeper;
  readonly #listeners = new Map<string, Set<(change: Change) => void>>();
  #profile: Profile | undefined;
  /** What consent answered last, by kind and purpose. */
  readonly #answers = new Map<string, { readonly signal: Signal; readonly granted: boolean }>();
  #version = 0;
  #mounts = 0;
  #loading: Promise<void> | undefined;
  #stopConsent: (() => void) | undefined;
  #settle: () => void = () => {};

  constructor(options: PersonalizationOptions) {
    this.#options = options;
    this.consent = options.consent ?? nothingGranted;
    this.clock = options.clock ?? Date.now;
    this.#halfLives = { ...defaultHalfLives, ...options.halfLives };
    this.#identifiers = new Identifiers(options.random ?? Math.random);
    this.#keeper = new Keeper(options.storage, this.#log, this.#identifiers, (error) => this.report(error));
    this.ready = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  get persistence(): Persistence {
    return this.#keeper.state;
  }

  get version(): number {
    this.#askConsent();
    return this.#version;
  }

  get mounted(): boolean {
    return this.#mounts > 0;
  }

  record(draft: SignalDraft): Outcome {
    return this.recordAll([draft])[0] as Outcome;
  }

  recordAll(drafts: readonly SignalDraft[]): Outcome[] {
    // Nothing is recorded unless everything can be.
    if (process.env.NODE_ENV !== "production") drafts.forEach(assertWellFormed);
    const outcomes = drafts.map((draft) => this.#record(draft));
    const signals = outcomes.flatMap((outcome) => (outcome.recorded ? [outcome.signal] : []));
    if (signals.length > 0)
      this.#notify(signals.every((signal) => observations.has(signal.type)) ? "observation" : "act", signals);
    return outcomes;
  }

  retract(ids: readonly string[]): Retraction {
    const retraction: Retraction = {
      type: "retract",
      id: this.#identifiers.next(),
      time: this.clock(),
      targets: ids.map((id) => this.#keeper.nameOf(id)),
    };
    this.#write(retraction);
    this.#notify("retraction", this.behind(retraction.targets));
    return retraction;
  }

  profile(): Profile {
    this.#askConsent();
    this.#profile ??= this.#fold(this.signals());
    return this.#profile;
  }

  profileWithout(ids: ReadonlySet<string>): Profile {
    const gone = new Set([...ids].map((id) => this.#keeper.nameOf(id)));
    return this.#fold(this.signals().filter((signal) => !gone.has(signal.id)));
  }

  signals(): readonly Signal[] {
    return this.#log.live().filter((signal) => this.#mayRead(signal));
  }

  signal(id: string): Signal | undefined {
    const entry = this.#log.find(this.#keeper.nameOf(id));
    if (!entry || entry.type === "retract" || this.#log.retracted().has(entry.id)) return undefined;
    return this.#mayRead(entry) ? entry : undefined;
  }

  behind(ids: readonly string[]): readonly Signal[] {
    return ids.flatMap((id) => {
      const entry = this.#log.find(this.#keeper.nameOf(id));
      return entry?.type === "retract" ? this.behind(entry.targets) : (entry ?? []);
    });
  }

  entries(): readonly Entry[] {
    return this.#log.entries;
  }

  subscribe(listener: (change: Change) => void, item = ""): () => void {
    const listeners = this.#listeners.get(item) ?? new Set();
    this.#listeners.set(item, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(item) === listeners) this.#listeners.delete(item);
    };
  }

  mount(): () => void {
    this.#mounts += 1;
    if (this.#mounts === 1) {
      this.#guard(() => {
        this.#stopConsent = this.consent.subscribe?.(() => this.#notify("consent"));
      });
      if (!this.#loading) this.#loading = this.#load();
    }
    let mounted = true;
    return () => {
      if (!mounted) return;
      mounted = false;
      this.#mounts -= 1;
      if (this.#mounts > 0) return;
      this.#guard(() => this.#stopConsent?.());
      this.#guard(() => this.#options.storage?.close?.());
    };
  }

  report(error: unknown): void {
    try {
      this.#options.onError?.(error);
    } catch {
      // The host's own error handler failed: there is nobody left to tell.
    }
  }

  #record(draft: SignalDraft): Outcome {
    const wrong = wrongFieldOf(draft);
    if (wrong !== undefined) {
      this.report(new RapportError(`invalid ${wrong}`));
      return this.#refuse(draft, "invalid");
    }
    const signal = this.#complete(draft);
    if (!this.#mayRead(signal)) return this.#refuse(draft, "no-consent");
    this.#write(signal);
    this.#tell(this.#options.onSignal, signal);
    return { recorded: true, signal };
  }

  /** What the log keeps of a draft, and nothing else the caller passed along. */
  #complete(draft: SignalDraft): Signal {
    const given = Object.entries(draft).filter(([name, value]) => facts.has(name) && value !== undefined);
    const item = "item" in draft ? draft.item : undefined;
    return {
      ...Object.fromEntries(given),
      ...(item && { item: { id: item.id, title: item.title, traits: [...new Set(item.traits)] } }),
      ...(!isChoice(draft) && {
        kind: draft.kind ?? defaultKind(draft.type),
        purpose: draft.purpose ?? recommendations,
      }),
      id: this.#identifiers.next(),
      time: this.clock(),
    } as Signal;
  }

  /** Asks consent. What it no longer answers as before makes the profile another. */
  #mayRead(signal: Signal): boolean {
    if (isChoice(signal)) return true;
    let granted = false;
    this.#guard(() => {
      granted = this.consent.granted(signal.purpose, signal.kind);
    });
    const terms = `${signal.kind} ${signal.purpose}`;
    const changed = (this.#answers.get(terms)?.granted ?? granted) !== granted;
    this.#answers.set(terms, { signal, granted });
    if (changed) {
      this.#profile = undefined;
      this.#version += 1;
    }
    return granted;
  }

  /** A policy need not tell of its changes, and nobody listens while nothing is mounted. */
  #askConsent(): void {
    for (const { signal } of [...this.#answers.values()]) this.#mayRead(signal);
  }

  #refuse(draft: SignalDraft, refusal: Refusal): Outcome {
    this.#tell(this.#options.onBlocked, { draft, refusal, time: this.clock() });
    return { recorded: false, refusal };
  }

  #fold(signals: readonly Signal[]): Profile {
    const profile = new Profile(this.#halfLives);
    for (const signal of signals) profile.add(signal);
    return profile;
  }

  /** Takes the entry into the log; the profile goes on from there if it can, else it is folded again when asked for. */
  #write(entry: Entry): void {
    const last = this.#log.add(entry);
    if (last && entry.type !== "retract") this.#profile?.add(entry);
    else this.#profile = undefined;
    // What could not be read is tried again: nothing new may be stored in front of it.
    if (!this.#keeper.keep(entry)) this.#loading = this.#load();
  }

  async #load(): Promise<void> {
    await this.#keeper.load();
    this.#profile = undefined;
    this.#settle();
    this.#notify("load");
  }

  /** @param about Absent where every item may be concerned. */
  #notify(cause: Cause, about?: readonly Signal[]): void {
    this.#version += 1;
    const items = new Set(about?.flatMap((signal) => ("item" in signal ? signal.item.id : [])));
    const change: Change = { cause, items };
    const topics = about ? [...items, ""] : [...this.#listeners.keys()];
    for (const topic of topics)
      for (const listener of [...(this.#listeners.get(topic) ?? [])]) this.#guard(() => listener(change));
  }

  #tell<T>(listener: ((value: T) => void) | undefined, value: T): void {
    this.#guard(() => listener?.(value));
  }

  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.report(error);
    }
  }
}
