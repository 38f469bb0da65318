import { type ConsentPolicy, nothingGranted } from "../consent/consent.ts";
import { type Decision, type DecisionBody, isDecision } from "../consent/decision.ts";
import type {
  Cause,
  Change,
  Outcome,
  Personalization,
  PersonalizationOptions,
  Refusal,
} from "../personalization.ts";
import { Profile } from "../profile/profile.ts";
import { RapportError } from "../rapport-error.ts";
import { SensitiveDataError } from "../sensitive/sensitive-data-error.ts";
import type { SensitiveTopic } from "../sensitive/topics.ts";
import { completed } from "../signals/completed.ts";
import { Log } from "../signals/log.ts";
import {
  type Entry,
  isChoice,
  type Mood,
  type Retraction,
  type Signal,
  type SignalDraft,
} from "../signals/signal.ts";
import { assertWellFormed, wrongFieldOf } from "../signals/validate.ts";
import type { Persistence } from "../storage/keeper.ts";
import type { Guard } from "./guard.ts";
import type { OnDemand } from "./on-demand.ts";
import { Reading } from "./reading.ts";

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
  readonly #reading: Reading;
  /** Not there before the page stands. */
  #onDemand: OnDemand | undefined;
  #persistence: Persistence;
  readonly #listeners = new Set<Listener>();
  #mounts = 0;
  #loading: Promise<void> | undefined;
  #stopConsent: (() => void) | undefined;
  #settle!: () => void;
  /** The host is told of them when they were screened. */
  readonly #untold: Signal[] = [];

  constructor(options: PersonalizationOptions) {
    this.#options = options;
    this.consent = options.consent ?? nothingGranted;
    this.clock = options.clock ?? Date.now;
    this.sensitive = options.sensitive ?? [];
    this.#log = new Log(options.random ?? Math.random);
    this.#reading = new Reading(this, this.#log, options.halfLives, this.#guard, () =>
      this.#onDemand?.mood(),
    );
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
    this.#reading.refresh();
    return this.#reading.version;
  }

  get mounted(): boolean {
    return this.#mounts > 0;
  }

  record(draft: SignalDraft): Outcome {
    return this.recordAll([draft])[0] as Outcome;
  }

  recordAll(drafts: readonly SignalDraft[]): Outcome[] {
    // Nothing is recorded unless everything can be.
    if (process.env.NODE_ENV !== "production") for (const draft of drafts) assertFit(draft, this.#onDemand);
    const outcomes = drafts.map((draft) => this.#record(draft));
    const signals = outcomes.flatMap((outcome) => (outcome.recorded ? outcome.signal : []));
    if (signals.length > 0)
      this.#notify(signals.every(({ type }) => observations.has(type)) ? "observation" : "act", signals);
    return outcomes;
  }

  retract(ids: readonly string[]): Retraction {
    const targets = ids.map((id) => this.#nameOf(id));
    const ofVisit = this.#onDemand?.retract(targets);
    if (ofVisit) return ofVisit;
    const retraction: Retraction = { type: "retract", id: this.#log.nextId(), time: this.clock(), targets };
    this.#write(retraction);
    this.#notify("retraction", this.behind(ids));
    return retraction;
  }

  feel(trait: string | undefined): void {
    this.#onDemand?.feel(trait);
  }

  decide(body: DecisionBody): { readonly decision: Decision; readonly erased: number } {
    const decision: Decision = { ...body, id: this.#log.nextId(), time: this.clock() };
    this.#write(decision);
    const gone = this.#log.sweep();
    this.#keeper?.drop(gone);
    if (body.type === "erase" && body.targets === "everything") this.#onDemand?.visit.reset([]);
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
    return this.#reading.profile();
  }

  profileWithout(ids: ReadonlySet<string>, decided?: readonly Decision[]): Profile {
    return this.#reading.fold(new Set([...ids].map((id) => this.#nameOf(id))), decided);
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
      this.#stopConsent = this.#guard(() =>
        this.consent.subscribe?.(() => {
          this.#keeper?.save();
          this.#notify("consent");
        }),
      );
      if (!this.#loading) this.#loading = this.#load();
      this.#onDemand?.follow();
    }
    let mounted = true;
    return () => {
      if (!mounted) return;
      mounted = false;
      this.#mounts -= 1;
      if (this.mounted) return;
      this.#guard(() => this.#stopConsent?.());
      this.#onDemand?.release();
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

  get #keeper(): OnDemand["keeper"] {
    return this.#onDemand?.keeper;
  }

  #record(draft: SignalDraft): Outcome {
    const fault = this.#faultOf(draft);
    const signal = fault ? undefined : completed(draft, this.#log.nextId(), this.clock());
    if (signal && this.#reading.mayRead(signal)) {
      this.#write(signal);
      this.#untold.push(signal);
      this.#onDemand?.tell();
      return { recorded: true, signal };
    }
    const refusal = fault ?? "no-consent";
    this.#guard(() => this.#options.onBlocked?.({ draft, refusal, time: this.clock() }));
    return { recorded: false, refusal };
  }

  #faultOf(draft: SignalDraft): Refusal | undefined {
    const wrong = wrongFieldOf(draft);
    if (wrong === undefined) return this.#onDemand?.isSensitive(draft) ? "sensitive" : undefined;
    this.#warn(`invalid ${wrong}`);
    return "invalid";
  }

  readonly #warn = (text: string): void => this.report(new RapportError(text));

  /** Takes the entry into the log; the profile goes on from there if it can, else it is folded again when asked for. */
  #write(entry: Entry): void {
    const isLast = this.#log.add(entry);
    if (isLast && entry.type !== "retract" && !isDecision(entry)) this.#reading.goOn(entry);
    else this.#reading.forget();
    // What could not be read is tried again: nothing new may be stored in front of it.
    const isBehind = this.#keeper?.keep(entry) ?? this.#persistence !== "not-saved";
    if (!isBehind) this.#loading = this.#load();
  }

  async #load(): Promise<void> {
    try {
      if (!this.#onDemand) {
        const onDemand = await import("./on-demand.ts");
        // Several may have waited for it.
        this.#onDemand ??= new onDemand.OnDemand({
          person: this,
          options: this.#options,
          log: this.#log,
          // No other writer has a negative name.
          visit: new Log(() => -(2 ** -32)),
          untold: this.#untold,
          halfLives: new Profile(this.#options.halfLives).halfLives,
          isDecision,
          isChoice,
          wrongFieldOf,
          guard: this.#guard,
          warn: this.#warn,
          faultOf: (draft) => {
            if (process.env.NODE_ENV !== "production") assertFit(draft, this.#onDemand);
            return this.#faultOf(draft);
          },
          forget: () => this.#reading.forget(),
          notify: this.#notify,
        });
      }
      await this.#onDemand.load();
    } catch (error) {
      this.#persistence = "not-saved";
      this.report(error);
    }
    this.#reading.forget();
    this.#settle();
    this.#notify("load");
  }

  /** The id an entry has by now. */
  #nameOf(id: string): string {
    return this.#keeper?.nameOf(id) ?? id;
  }

  /** @param about Absent where every item may be concerned. */
  readonly #notify = (cause: Cause, about?: readonly Signal[]): void => {
    this.#reading.version += 1;
    const items = new Set(about?.flatMap((signal) => ("item" in signal ? signal.item.id : [])));
    for (const { listener, item } of [...this.#listeners])
      if (!about || item === undefined || items.has(item)) this.#guard(() => listener({ cause, items }));
  };

  readonly #guard: Guard = (work) => {
    try {
      return work();
    } catch (error) {
      this.report(error);
      return undefined;
    }
  };
}

/** @throws RapportError if a draft is wrong, or sensitive. For development. */
function assertFit(draft: SignalDraft, onDemand: OnDemand | undefined): void {
  assertWellFormed(draft);
  const part = onDemand?.sensitivePartOf(draft);
  if (part) throw new SensitiveDataError(part.topic, part.text);
}
