import type { Decision } from "../consent/decision.ts";
import type { DeclaredConsent } from "../consent/declared-consent.ts";
import { levelIn } from "../consent/level.ts";
import { quietIn } from "../consent/quiet.ts";
import type { Personalization } from "../personalization.ts";
import type { HalfLives } from "../profile/half-life.ts";
import { Profile } from "../profile/profile.ts";
import type { Log } from "../signals/log.ts";
import { isChoice, type Mood, type Signal } from "../signals/signal.ts";
import type { Guard } from "./guard.ts";

/** What may be read of a log by now, and the profile that it makes. */
export class Reading {
  /** Counts changes of the profile. */
  version = 0;
  readonly #person: Pick<Personalization, "consent" | "clock">;
  readonly #log: Log;
  readonly #halfLives: Partial<HalfLives> | undefined;
  readonly #guard: Guard;
  readonly #mood: () => Mood | undefined;
  #profile: Profile | undefined;
  /** What consent answered last about every kind and purpose it was asked about. */
  readonly #answers = new Map<string, { readonly signal: Signal; readonly granted: boolean }>();
  /** When the first pause ends. */
  #validUntil = Infinity;

  /** @param mood How the person said they feel. */
  constructor(
    person: Pick<Personalization, "consent" | "clock">,
    log: Log,
    halfLives: Partial<HalfLives> | undefined,
    guard: Guard,
    mood: () => Mood | undefined,
  ) {
    this.#person = person;
    this.#log = log;
    this.#halfLives = halfLives;
    this.#guard = guard;
    this.#mood = mood;
  }

  /** The profile by now. */
  profile(): Profile {
    this.refresh();
    return (this.#profile ??= this.fold(new Set()));
  }

  /**
   * Makes a profile from the start.
   * @param gone Ids of signals to leave out.
   * @param supposed Decisions that were not made. @default those that were
   */
  fold(gone: ReadonlySet<string>, supposed?: readonly Decision[]): Profile {
    const decisions = supposed ?? this.#log.decisions;
    const profile = new Profile(this.#halfLives);
    profile.quietUntil = quietIn(decisions);
    for (const signal of this.#log.live())
      if (this.mayRead(signal, supposed) && !gone.has(signal.id) && !this.#isOver(signal))
        profile.add(signal);
    const { level } = this.#person.consent as Partial<DeclaredConsent>;
    const mood = this.#mood();
    if (mood && !gone.has(mood.id) && levelIn(decisions, level) === 6) profile.mood = mood;
    return profile;
  }

  /** The profile goes on from a signal that came last in the log. */
  goOn(signal: Signal): void {
    if (this.#isOver(signal)) this.forget();
    else this.#profile?.add(signal);
  }

  /** The profile is folded again when it is asked for. */
  forget(): void {
    this.#profile = undefined;
  }

  /** Neither a policy nor time tells of its changes. */
  refresh(): void {
    if (this.#validUntil <= this.#person.clock()) {
      this.#validUntil = Infinity;
      this.#change();
    }
    for (const { signal } of [...this.#answers.values()]) this.mayRead(signal);
  }

  /**
   * Asks consent. What it no longer answers as before makes the profile another.
   * @param supposed Decisions that were not made: their answer changes nothing.
   */
  mayRead(signal: Signal, supposed?: readonly Decision[]): boolean {
    if (isChoice(signal)) return true;
    const { kind, purpose } = signal;
    const decisions = supposed ?? this.#log.decisions;
    const granted = this.#guard(() => this.#person.consent.granted(purpose, kind, decisions)) ?? false;
    if (supposed) return granted;
    const terms = `${kind} ${purpose}`;
    const before = this.#answers.get(terms)?.granted ?? granted;
    this.#answers.set(terms, { signal, granted });
    if (before !== granted) this.#change();
    return granted;
  }

  /** Whether a pause has ended. The first that will makes the profile another then. */
  #isOver(signal: Signal): boolean {
    const until = (signal.type === "mute" && signal.until) || Infinity;
    const isOver = until <= this.#person.clock();
    if (!isOver) this.#validUntil = Math.min(this.#validUntil, until);
    return isOver;
  }

  #change(): void {
    this.forget();
    this.version += 1;
  }
}
