import type { Cause, Personalization, PersonalizationOptions, Refusal } from "../personalization.ts";
import type { HalfLives } from "../profile/half-life.ts";
import { sensitivePartOf } from "../sensitive/sensitive-part.ts";
import type { Log } from "../signals/log.ts";
import type { Entry, Mood, Retraction, Signal, SignalDraft } from "../signals/signal.ts";
import { Keeper } from "../storage/keeper.ts";
import { forgetWithErasures } from "../storage/leftovers.ts";
import type { EntryChecks } from "../storage/stored-entry.ts";
import type { Guard } from "./guard.ts";

/** What this asks of the heart it works for, whose code it does not import. */
interface Heart extends EntryChecks {
  readonly person: Personalization;
  readonly options: PersonalizationOptions;
  readonly log: Log;
  readonly visit: Log;
  /** Signals of which the host was not told. */
  readonly untold: Signal[];
  readonly halfLives: HalfLives;
  readonly guard: Guard;
  /** Reports that something was dropped. */
  warn(text: string): void;
  /** Why a draft cannot be recorded. @throws In development, if it is wrong. */
  faultOf(draft: SignalDraft): Refusal | undefined;
  /** Whatever was folded before holds no longer. */
  forget(): void;
  notify(cause: Cause): void;
}

/**
 * What a personalization does not need until its page stands: the list of sensitive topics, what is stored, moods, drafts that
 * go with an erasure. Nothing is stored, and the host is told of nothing, before it is there.
 */
export class OnDemand {
  /** Absent without a storage. */
  keeper: Keeper | undefined;
  /** What is said for this visit alone: nothing of it is stored. */
  readonly visit: Log;
  readonly #heart: Heart;
  #stopFollowing: (() => void) | undefined;
  #loading: Promise<void> | undefined;

  constructor(heart: Heart) {
    this.#heart = heart;
    this.visit = heart.visit;
  }

  /** Reads what is stored, once what was recorded so far is known to be fit for it: once for all who ask meanwhile. */
  async load(): Promise<void> {
    this.#loading ??= this.#load();
    try {
      await this.#loading;
    } finally {
      this.#loading = undefined;
    }
  }

  async #load(): Promise<void> {
    this.#screen();
    const { person, options, log, guard, ...heart } = this.#heart;
    const { isDecision, isChoice, wrongFieldOf, halfLives } = heart;
    const { storage } = options;
    if (storage) {
      this.keeper ??= new Keeper(storage, log, {
        isDecision,
        isChoice,
        wrongFieldOf,
        halfLives,
        leftAside: () => heart.warn("a stored record was left aside"),
        report: (error) => person.report(error),
        changed: (cause) => {
          if (cause === "load") this.#screen();
          if (cause === "load" || cause === "elsewhere") heart.forget();
          heart.notify(cause);
        },
        clock: person.clock,
        mayStore: () => guard(() => person.consent.storing?.(log.decisions) ?? true) ?? false,
      });
      this.follow();
      await this.keeper.load();
    }
    this.#screen();
    forgetWithErasures(person);
  }

  /** Follows what other tabs do, for as long as the personalization is in use. */
  follow(): void {
    const { person, guard } = this.#heart;
    if (person.mounted) this.#stopFollowing ??= guard(() => this.keeper?.follow());
  }

  /** Follows other tabs no longer, and saves at once what waits: nobody uses the personalization by now. */
  release(): void {
    this.#heart.guard(() => this.#stopFollowing?.());
    this.#stopFollowing = undefined;
    this.keeper?.flush();
  }

  /** What of a draft is sensitive. What a person refuses may be: nothing is inferred from it. */
  sensitivePartOf(draft: SignalDraft): ReturnType<typeof sensitivePartOf> {
    return this.#heart.isChoice(draft as Signal)
      ? undefined
      : sensitivePartOf(draft as never, this.#heart.person.sensitive);
  }

  /** Whether a draft is sensitive, so that it has to be dropped. */
  isSensitive(draft: SignalDraft): boolean {
    const part = this.sensitivePartOf(draft);
    if (part) this.#heart.warn(`a signal about ${part.topic} was dropped`);
    return part !== undefined;
  }

  /** Tells the host of what was recorded: nobody hears of what was not screened. */
  tell(): void {
    const { untold, options, guard } = this.#heart;
    for (const signal of untold.splice(0)) guard(() => options.onSignal?.(signal));
  }

  /** Takes note of how the person says they feel; undefined for nothing. */
  feel(trait: string | undefined): void {
    const heart = this.#heart;
    this.visit.reset([]);
    if (trait !== undefined && !heart.faultOf({ type: "follow", trait })) {
      const mood: Mood = { type: "mood", id: this.visit.nextId(), time: heart.person.clock(), trait };
      this.visit.add(mood as never);
    }
    this.#change("consent");
  }

  /** How the person said they feel. */
  mood(): Mood | undefined {
    const [mood] = this.visit.live() as readonly unknown[] as readonly Mood[];
    return mood;
  }

  /** Takes back what was said for this visit; undefined if the ids are others. */
  retract(targets: readonly string[]): Retraction | undefined {
    if (!targets.some((id) => this.visit.find(id))) return undefined;
    const { person } = this.#heart;
    const retraction: Retraction = {
      type: "retract",
      id: this.visit.nextId(),
      time: person.clock(),
      targets,
    };
    this.visit.add(retraction);
    this.#change("retraction");
    return retraction;
  }

  #change(cause: Cause): void {
    this.#heart.forget();
    this.#heart.notify(cause);
  }

  /** Deletes what is sensitive of what is there by now. */
  #screen(): void {
    const { log, untold } = this.#heart;
    const sensitive: ReadonlySet<Entry> = new Set(log.live().filter((signal) => this.isSensitive(signal)));
    const gone = log.delete((entry) => sensitive.has(entry));
    this.keeper?.drop(gone);
    if (gone.length > 0) this.#heart.forget();
    untold.splice(0, Infinity, ...untold.filter(({ id }) => !gone.includes(id)));
    this.tell();
  }
}
