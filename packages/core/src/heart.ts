import { type ConsentPolicy, nothingGranted } from "./consent/consent.ts";
import { type Decision, type DecisionBody, isDecision } from "./consent/decision.ts";
import type { DeclaredConsent } from "./consent/declared-consent.ts";
import { quietIn } from "./consent/quiet.ts";
import { levelIn } from "./consent/level.ts";
import type {
  Cause,
  Change,
  Outcome,
  Personalization,
  PersonalizationOptions,
  Refusal,
} from "./personalization.ts";
import { Profile } from "./profile/profile.ts";
import { RapportError } from "./rapport-error.ts";
import { SensitiveDataError } from "./sensitive/sensitive-data-error.ts";
import type { SensitiveTopic } from "./sensitive/topics.ts";
import type { sensitivePartOf } from "./sensitive/sensitive-part.ts";
import { completed } from "./signals/completed.ts";
import { Log } from "./signals/log.ts";
import {
  type Entry,
  isChoice,
  type Mood,
  type Retraction,
  type Signal,
  type SignalDraft,
} from "./signals/signal.ts";
import { assertWellFormed, wrongFieldOf } from "./signals/validate.ts";
import type { Keeper, Persistence } from "./storage/keeper.ts";

const observations: ReadonlySet<string> = new Set(["impression", "open", "dwell"]);

interface Listener {
  readonly listener: (change: Change) => void;
  readonly item: string | undefined;
}

/** The one log, gate and profile behind `createPersonalization`. */
export class Heart implements Personalization {
  readonly consent: ConsentPolicy;
  readonly clock: () => number;
  readonly sensitive: readonly SensitiveTopic[];
  readonly ready: Promise<void>;
  readonly #options: PersonalizationOptions;
  readonly #log: Log;
  /** What is said for this visit alone: nothing of it is stored. No other writer has a negative name. */
  readonly #visit = new Log(() => -(2 ** -32));
  /** Comes on demand: without a storage it is not needed. */
  #keeper: Keeper | undefined;
  #persistence: Persistence;
  readonly #listeners = new Set<Listener>();
  #profile: Profile | undefined;
  /** What consent answered last about every kind and purpose it was asked about. */
  readonly #answers = new Map<string, { readonly signal: Signal; readonly granted: boolean }>();
  #version = 0;
  /** When the first pause ends. */
  #validUntil = Infinity;
  #mounts = 0;
  #loading: Promise<void> | undefined;
  #stopConsent: (() => void) | undefined;
  #stopFollowing: (() => void) | undefined;
  #settle: () => void = () => {};
  /** Comes on demand: nothing is stored, and the host is told of nothing, before it is there. */
  #screen: typeof sensitivePartOf | undefined;
  #untold: Signal[] = [];

  constructor(options: PersonalizationOptions) {
    this.#options = options;
    this.consent = options.consent ?? nothingGranted;
    this.clock = options.clock ?? Date.now;
    this.sensitive = options.sensitive ?? [];
    this.#log = new Log(options.random ?? Math.random);
    // With nothing stored there is nothing to wait for.
    this.#persistence = options.storage ? "loading" : "session";
    this.ready = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  get persistence(): Persistence {
    return this.#keeper?.state ?? this.#persistence;
  }

  get version(): number {
    this.#refresh();
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
    for (const draft of drafts) this.#assertFit(draft);
    const outcomes = drafts.map((draft) => this.#record(draft));
    const signals = outcomes.flatMap((outcome) => (outcome.recorded ? outcome.signal : []));
    if (signals.length > 0)
      this.#notify(signals.every(({ type }) => observations.has(type)) ? "observation" : "act", signals);
    return outcomes;
  }

  retract(ids: readonly string[]): Retraction {
    const isVisit = ids.some((id) => this.#visit.find(id));
    const retraction: Retraction = {
      type: "retract",
      id: (isVisit ? this.#visit : this.#log).nextId(),
      time: this.clock(),
      targets: ids.map((id) => this.#nameOf(id)),
    };
    if (isVisit) this.#visit.add(retraction);
    else this.#write(retraction);
    if (isVisit) this.#profile = undefined;
    this.#notify("retraction", isVisit ? undefined : this.behind(ids));
    return retraction;
  }

  feel(trait: string | undefined): void {
    if (!this.#screen) return;
    this.#visit.reset([]);
    if (trait !== undefined) {
      const draft = { type: "follow", trait } as const;
      this.#assertFit(draft);
      const mood: Mood = { type: "mood", id: this.#visit.nextId(), time: this.clock(), trait };
      if (!this.#faultOf(draft)) this.#visit.add(mood as never);
    }
    this.#profile = undefined;
    this.#notify("consent");
  }

  decide(body: DecisionBody): { readonly decision: Decision; readonly erased: number } {
    const decision: Decision = { ...body, id: this.#log.nextId(), time: this.clock() };
    this.#write(decision);
    const gone = this.#log.sweep();
    this.#keeper?.drop(gone);
    if (body.type === "erase" && body.targets === "everything") this.#visit.reset([]);
    this.#notify(body.type === "ask" || body.type === "claim" ? "answer" : "consent");
    return { decision, erased: gone.length };
  }

  async claim(milestone: string, version: number): Promise<boolean | undefined> {
    return this.#keeper?.claim(milestone, version);
  }

  decisions(): readonly Decision[] {
    return this.#log.decisions;
  }

  profile(): Profile {
    this.#refresh();
    this.#profile ??= this.profileWithout(new Set());
    return this.#profile;
  }

  profileWithout(ids: ReadonlySet<string>, decided?: readonly Decision[]): Profile {
    const gone = new Set([...ids].map((id) => this.#nameOf(id)));
    const decisions = decided ?? this.#log.decisions;
    const profile = new Profile(this.#options.halfLives);
    profile.quietUntil = quietIn(decisions);
    for (const signal of this.#log.live())
      if (this.#mayRead(signal, decided) && !gone.has(signal.id) && !this.#isOver(signal))
        profile.add(signal);
    const { level } = this.consent as Partial<DeclaredConsent>;
    const [mood] = this.#visit.live() as readonly unknown[] as readonly Mood[];
    if (mood && !gone.has(mood.id) && levelIn(decisions, level) === 6) profile.mood = mood;
    return profile;
  }

  signals(): readonly Signal[] {
    return [...this.profile().signals.values()];
  }

  signal(id: string): Signal | Mood | undefined {
    const { signals, mood } = this.profile();
    return mood?.id === id ? mood : signals.get(this.#nameOf(id));
  }

  behind(ids: readonly string[]): readonly Signal[] {
    return ids.flatMap((id) => {
      const entry = this.#log.find(this.#nameOf(id));
      if (!entry || isDecision(entry)) return [];
      return entry.type === "retract" ? this.behind(entry.targets) : entry;
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
      this.#stopConsent = this.#guard(() => this.consent.subscribe?.(() => this.#onConsent()));
      if (!this.#loading) this.#loading = this.#load();
      this.#follow();
    }
    let mounted = true;
    return () => {
      if (mounted) this.#mounts -= 1;
      if (mounted && this.#mounts === 0) {
        this.#guard(() => this.#stopConsent?.());
        this.#guard(() => this.#stopFollowing?.());
        this.#stopFollowing = undefined;
        this.#keeper?.flush();
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
    const fault = this.#faultOf(draft);
    const signal = fault ? undefined : completed(draft, this.#log.nextId(), this.clock());
    if (signal && this.#mayRead(signal)) {
      this.#write(signal);
      this.#untold.push(signal);
      this.#tell();
      return { recorded: true, signal };
    }
    const refusal = fault ?? "no-consent";
    this.#guard(() => this.#options.onBlocked?.({ draft, refusal, time: this.clock() }));
    return { recorded: false, refusal };
  }

  /** For development. In production nothing of it is left, and so the function is empty. */
  #assertFit(draft: SignalDraft): void {
    if (process.env.NODE_ENV !== "production") {
      assertWellFormed(draft);
      const part = this.#sensitivePartOf(draft);
      if (part) throw new SensitiveDataError(part.topic, part.text);
    }
  }

  #faultOf(draft: SignalDraft): Refusal | undefined {
    const wrong = wrongFieldOf(draft);
    if (wrong !== undefined) this.report(new RapportError(`invalid ${wrong}`));
    else if (!this.#isSensitive(draft)) return undefined;
    return wrong === undefined ? "sensitive" : "invalid";
  }

  #sensitivePartOf(draft: SignalDraft): ReturnType<typeof sensitivePartOf> {
    // What a person refuses may be sensitive: nothing is inferred from it.
    return isChoice(draft) ? undefined : this.#screen?.(draft, this.sensitive);
  }

  #isSensitive(draft: SignalDraft): boolean {
    const part = this.#sensitivePartOf(draft);
    if (part) this.report(new RapportError(`a signal about ${part.topic} was dropped`));
    return part !== undefined;
  }

  /** Nobody hears of what was not screened. */
  #tell(): void {
    if (!this.#screen) return;
    for (const signal of this.#untold.splice(0)) this.#guard(() => this.#options.onSignal?.(signal));
  }

  /**
   * Asks consent. What it no longer answers as before makes the profile another.
   * @param supposed Decisions that were not made: their answer changes nothing.
   */
  #mayRead(signal: Signal, supposed?: readonly Decision[]): boolean {
    if (isChoice(signal)) return true;
    const { kind, purpose } = signal;
    const decided = supposed ?? this.#log.decisions;
    const granted = this.#guard(() => this.consent.granted(purpose, kind, decided)) ?? false;
    if (supposed) return granted;
    const terms = `${kind} ${purpose}`;
    const before = this.#answers.get(terms)?.granted ?? granted;
    this.#answers.set(terms, { signal, granted });
    if (before !== granted) {
      this.#profile = undefined;
      this.#version += 1;
    }
    return granted;
  }

  /** Whether a pause has ended. The first that will makes the profile another then. */
  #isOver(signal: Signal): boolean {
    const until = (signal.type === "mute" && signal.until) || Infinity;
    const isOver = until <= this.clock();
    if (!isOver) this.#validUntil = Math.min(this.#validUntil, until);
    return isOver;
  }

  /** Neither a policy nor time tells of its changes. */
  #refresh(): void {
    if (this.#validUntil <= this.clock()) {
      this.#validUntil = Infinity;
      this.#profile = undefined;
      this.#version += 1;
    }
    for (const { signal } of [...this.#answers.values()]) this.#mayRead(signal);
  }

  /** Takes the entry into the log; the profile goes on from there if it can, else it is folded again when asked for. */
  #write(entry: Entry): void {
    const last = this.#log.add(entry);
    if (last && entry.type !== "retract" && !isDecision(entry) && !this.#isOver(entry))
      this.#profile?.add(entry);
    else this.#profile = undefined;
    // What could not be read is tried again: nothing new may be stored in front of it.
    const isBehind = this.#keeper?.keep(entry) ?? this.#persistence !== "not-saved";
    if (!isBehind) this.#loading = this.#load();
  }

  async #load(): Promise<void> {
    const { storage } = this.#options;
    try {
      this.#screen ??= (await import("./sensitive/sensitive-part.ts")).sensitivePartOf;
      if (storage) {
        this.#keeper ??= new (await import("./storage/keeper.ts")).Keeper(storage, this.#log, {
          isDecision,
          isChoice,
          wrongFieldOf,
          leftAside: () => this.report(new RapportError("a stored record was left aside")),
          report: (error) => this.report(error),
          changed: (cause) => {
            if (cause === "load") this.#screenStored();
            if (cause === "load" || cause === "elsewhere") this.#profile = undefined;
            this.#notify(cause);
          },
          clock: this.clock,
          halfLives: new Profile(this.#options.halfLives).halfLives,
          mayStore: () => this.#guard(() => this.consent.storing?.(this.#log.decisions) ?? true) ?? false,
        });
        this.#follow();
        await this.#keeper.load();
      }
      this.#screenStored();
      (await import("./storage/leftovers.ts")).forgetWithErasures(this);
    } catch (error) {
      this.#persistence = "not-saved";
      this.report(error);
    }
    this.#profile = undefined;
    this.#settle();
    this.#notify("load");
  }

  /** Deletes what is sensitive of what is there by now. */
  #screenStored(): void {
    const sensitive = this.#log.live().filter((signal) => this.#isSensitive(signal));
    const gone = this.#log.delete((entry) => sensitive.includes(entry as Signal));
    this.#keeper?.drop(gone);
    this.#untold = this.#untold.filter(({ id }) => !gone.includes(id));
    this.#tell();
  }

  /** The id an entry has by now. */
  #nameOf(id: string): string {
    return this.#keeper?.nameOf(id) ?? id;
  }

  #onConsent(): void {
    this.#keeper?.save();
    this.#notify("consent");
  }

  #follow(): void {
    if (this.mounted) this.#stopFollowing ??= this.#guard(() => this.#keeper?.follow());
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
