import { type ConsentPolicy, nothingGranted } from "./consent/consent.ts";
import type { HalfLives } from "./profile/half-life.ts";
import { Profile } from "./profile/profile.ts";
import type { Item } from "./ranking/item.ts";
import { RapportError } from "./rapport-error.ts";
import { type DataKind, recommendations } from "./signals/data-kind.ts";
import { Log } from "./signals/log.ts";
import {
  type Entry,
  isChoice,
  type ItemReference,
  type Retraction,
  type Signal,
  type SignalDraft,
} from "./signals/signal.ts";
import { assertWellFormed, isEntry, wrongFieldOf } from "./signals/validate.ts";
import type { Keeper, Persistence } from "./storage/keeper.ts";
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
  /** How fast evidence fades, per data kind. @default eight events for taste, see `defaultHalfLives` */
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

const observations: ReadonlySet<string> = new Set(["impression", "open", "dwell"]);

interface Listener {
  readonly listener: (change: Change) => void;
  readonly item: string | undefined;
}

class Heart implements Personalization {
  readonly consent: ConsentPolicy;
  readonly clock: () => number;
  readonly ready: Promise<void>;
  readonly #options: PersonalizationOptions;
  readonly #log: Log;
  /** Comes on demand: without a storage it is not needed. */
  #keeper: Keeper | undefined;
  #persistence: Persistence;
  readonly #listeners = new Set<Listener>();
  #profile: Profile | undefined;
  /** What consent answered last about every kind and purpose it was asked about. */
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
    this.#log = new Log(options.random ?? Math.random);
    // With nothing stored there is nothing to wait for.
    this.#persistence = options.storage ? "loading" : "kept";
    this.ready = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  get persistence(): Persistence {
    return this.#keeper?.state ?? this.#persistence;
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
    const signals = outcomes.flatMap((outcome) => (outcome.recorded ? outcome.signal : []));
    if (signals.length > 0)
      this.#notify(signals.every(({ type }) => observations.has(type)) ? "observation" : "act", signals);
    return outcomes;
  }

  retract(ids: readonly string[]): Retraction {
    const retraction: Retraction = {
      type: "retract",
      id: this.#log.nextId(),
      time: this.clock(),
      targets: ids.map((id) => this.#nameOf(id)),
    };
    this.#write(retraction);
    this.#notify("retraction", this.behind(ids));
    return retraction;
  }

  profile(): Profile {
    this.#askConsent();
    this.#profile ??= this.profileWithout(new Set());
    return this.#profile;
  }

  profileWithout(ids: ReadonlySet<string>): Profile {
    const gone = new Set([...ids].map((id) => this.#nameOf(id)));
    const profile = new Profile(this.#options.halfLives);
    for (const signal of this.#log.live())
      if (this.#mayRead(signal) && !gone.has(signal.id)) profile.add(signal);
    return profile;
  }

  signals(): readonly Signal[] {
    return [...this.profile().signals.values()];
  }

  signal(id: string): Signal | undefined {
    return this.profile().signals.get(this.#nameOf(id));
  }

  behind(ids: readonly string[]): readonly Signal[] {
    return ids.flatMap((id) => {
      const entry = this.#log.find(this.#nameOf(id));
      return entry?.type === "retract" ? this.behind(entry.targets) : (entry ?? []);
    });
  }

  entries(): readonly Entry[] {
    return this.#log.entries;
  }

  subscribe(listener: (change: Change) => void, item?: string): () => void {
    const listening = { listener, item };
    this.#listeners.add(listening);
    return () => this.#listeners.delete(listening);
  }

  mount(): () => void {
    this.#mounts += 1;
    if (this.#mounts === 1) {
      this.#stopConsent = this.#guard(() => this.consent.subscribe?.(() => this.#notify("consent")));
      if (!this.#loading) this.#loading = this.#load();
    }
    let mounted = true;
    return () => {
      if (mounted) this.#mounts -= 1;
      if (mounted && this.#mounts === 0) {
        this.#guard(() => this.#stopConsent?.());
        this.#guard(() => this.#options.storage?.close?.());
      }
      mounted = false;
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
    const signal = wrong === undefined && this.#complete(draft);
    if (signal && this.#mayRead(signal)) {
      this.#write(signal);
      this.#guard(() => this.#options.onSignal?.(signal));
      return { recorded: true, signal };
    }
    if (wrong !== undefined) this.report(new RapportError(`invalid ${wrong}`));
    const refusal = signal ? "no-consent" : "invalid";
    this.#guard(() => this.#options.onBlocked?.({ draft, refusal, time: this.clock() }));
    return { recorded: false, refusal };
  }

  /** What the log keeps of a draft, and nothing else the caller passed along. */
  #complete(draft: SignalDraft): Signal {
    const { type, item, trait, value, seconds, repeatAfter, shelf, kind, purpose } = draft as AnyDraft;
    const { attribution = item?.attribution } = draft as AnyDraft;
    const terms = !isChoice(draft) && {
      kind: kind ?? (type === "rate" || type === "follow" ? "preference" : "behavioral"),
      purpose: purpose ?? recommendations,
    };
    const about = item && { id: item.id, title: item.title, traits: [...new Set(item.traits)] };
    const facts = { type, item: about, trait, value, seconds, repeatAfter, shelf, attribution, ...terms };
    const given = Object.entries(facts).filter(([, fact]) => fact !== undefined);
    return { ...Object.fromEntries(given), id: this.#log.nextId(), time: this.clock() } as Signal;
  }

  /** Asks consent. What it no longer answers as before makes the profile another. */
  #mayRead(signal: Signal): boolean {
    if (isChoice(signal)) return true;
    const { kind, purpose } = signal;
    const granted = this.#guard(() => this.consent.granted(purpose, kind)) ?? false;
    const terms = `${kind} ${purpose}`;
    const before = this.#answers.get(terms)?.granted ?? granted;
    this.#answers.set(terms, { signal, granted });
    if (before !== granted) {
      this.#profile = undefined;
      this.#version += 1;
    }
    return granted;
  }

  /** A policy need not tell of its changes. */
  #askConsent(): void {
    for (const { signal } of [...this.#answers.values()]) this.#mayRead(signal);
  }

  /** Takes the entry into the log; the profile goes on from there if it can, else it is folded again when asked for. */
  #write(entry: Entry): void {
    const last = this.#log.add(entry);
    if (last && entry.type !== "retract") this.#profile?.add(entry);
    else this.#profile = undefined;
    // What could not be read is tried again: nothing new may be stored in front of it.
    const isBehind = this.#keeper?.keep(entry) ?? this.#persistence !== "not-saved";
    if (!isBehind) this.#loading = this.#load();
  }

  async #load(): Promise<void> {
    const { storage } = this.#options;
    try {
      if (storage) {
        this.#keeper ??= new (await import("./storage/keeper.ts")).Keeper(storage, this.#log, {
          isReadable: (entry) => this.#isReadable(entry),
          report: (error) => this.report(error),
        });
        await this.#keeper.load();
      }
    } catch (error) {
      this.#persistence = "not-saved";
      this.report(error);
    }
    this.#profile = undefined;
    this.#settle();
    this.#notify("load");
  }

  /** A record that is damaged, or that only a newer version understands, is left where it is and not used. */
  #isReadable(entry: Entry): boolean {
    try {
      this.#log.saw(entry.id);
      if (isEntry(entry)) return true;
    } catch {
      // Not even an object.
    }
    this.report(new RapportError("a stored record was left aside"));
    return false;
  }

  /** The id an entry has by now. */
  #nameOf(id: string): string {
    return this.#keeper?.nameOf(id) ?? id;
  }

  /** @param about Absent where every item may be concerned. */
  #notify(cause: Cause, about?: readonly Signal[]): void {
    this.#version += 1;
    const items = new Set(about?.flatMap((signal) => ("item" in signal ? signal.item.id : [])));
    for (const { listener, item } of [...this.#listeners])
      if (!about || item === undefined || items.has(item)) this.#guard(() => listener({ cause, items }));
  }

  #guard<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.report(error);
      return undefined;
    }
  }
}

/** A draft of any type, with the fields of all. */
type AnyDraft = Pick<SignalDraft, "type"> &
  Partial<{
    readonly item: ItemReference & Pick<Item, "attribution">;
    readonly trait: string;
    readonly value: number;
    readonly seconds: number;
    readonly repeatAfter: number;
    readonly shelf: string;
    readonly attribution: string;
    readonly kind: DataKind;
    readonly purpose: string;
  }>;
