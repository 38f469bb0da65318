import type { AskAnswer } from "../consent/decision.ts";
import { quietIn } from "../consent/quiet.ts";
import { longestTimer } from "../longest-timer.ts";
import type { Cause, Personalization } from "../personalization.ts";
import { RapportError } from "../rapport-error.ts";
import { proficiencyOf } from "../messages/proficiency.ts";
import { tellAll } from "../tell-all.ts";
import { answeredState, lastAnswerAt } from "./answered.ts";
import {
  type Ask,
  type AskState,
  neverEnough,
  neverQuiet,
  ordinaryPriority,
  type Traced,
  type Waiting,
} from "./ask.ts";
import type { Attention } from "./attention.ts";
import { Grace } from "./grace.ts";
import { type AttentionOptions, defaultOptions } from "./options.ts";
import { isSameState, isSameTrace } from "./same.ts";
import type { SlotRequest } from "./slot.ts";
import type { Surroundings } from "./surroundings.ts";

/** What says nothing about asks. */
const unconcerned: ReadonlySet<Cause> = new Set(["act", "observation", "retraction"]);
/** Holds that take away what is shown. */
const urgent: ReadonlySet<Waiting> = new Set(["checkout", "held"]);

/** Decides which ask is shown. One that is shown stays: no other ask takes it away. */
export class Arbiter implements Attention {
  readonly #person: Personalization;
  #options: Required<AttentionOptions>;
  readonly #wants = new Map<string, { ask: Ask; count: number }>();
  readonly #holds = new Map<symbol, Waiting>();
  readonly #listeners = new Set<() => void>();
  readonly #grace = new Grace(() => this.#look());
  #trace: readonly Traced[] = [];
  readonly #unwanted = new Map<string, AskState>();
  #showing: Ask | undefined;
  /** The first in this visit that served the page more than the person. */
  #asked: string | undefined;
  /** What was shown last, and until when. */
  #left: { readonly id: string; readonly time: number } | undefined;
  #failedAt = -Infinity;
  #request: SlotRequest | undefined;
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopFollowing: (() => void) | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(person: Personalization, surroundings: Surroundings) {
    this.#person = person;
    this.#options = { ...defaultOptions, surroundings };
  }

  configure(options: AttentionOptions): void {
    const { slot, surroundings } = this.#options;
    const priorities = { ...this.#options.priorities, ...options.priorities };
    this.#options = { ...this.#options, ...options, priorities };
    if (this.#options.slot !== slot) this.#release();
    if (this.#options.surroundings !== surroundings) {
      this.#stopWatching?.();
      this.#stopWatching = undefined;
    }
    this.#follow();
    this.#look();
  }

  want(ask: Ask): () => void {
    const { id, kind } = ask;
    if (process.env.NODE_ENV !== "production" && !(id && kind))
      throw new RapportError(
        "an ask has no `id` or no `kind`, so its answer could not be remembered. Give it both: attention.want({ id, kind }).",
      );
    const want = { ask, count: (this.#wants.get(id)?.count ?? 0) + 1 };
    this.#wants.set(id, want);
    this.#lookSoon();
    let isWanted = true;
    return () => {
      const known = this.#wants.get(id);
      if (!isWanted || !known) return;
      isWanted = false;
      known.count -= 1;
      this.#lookSoon();
    };
  }

  state(id: string): AskState {
    const traced = this.#trace.find(({ ask }) => ask.id === id);
    if (traced) return traced.state;
    const state = this.#ownState(id) ?? ({ status: "waiting", because: "unwanted" } as const);
    const known = this.#unwanted.get(id);
    if (known && isSameState(known, state)) return known;
    this.#unwanted.set(id, state);
    return state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#follow();
    return () => {
      this.#listeners.delete(listener);
      this.#follow();
    };
  }

  answer(id: string, answer: AskAnswer): void {
    this.#person.decide({ type: "ask", ask: id, answer });
    this.#look();
  }

  hold(reason: Waiting): () => void {
    const hold = Symbol(reason);
    this.#holds.set(hold, reason);
    this.#look();
    return () => {
      if (this.#holds.delete(hold)) this.#look();
    };
  }

  failed(): void {
    this.#failedAt = this.#person.clock();
    this.#look();
  }

  trace(): readonly Traced[] {
    return this.#trace;
  }

  /** Listens to the person and to the page for as long as somebody wants to know. */
  #follow(): void {
    const isWanted = this.#wants.size > 0;
    const isFollowed = isWanted || this.#listeners.size > 0;
    if (isFollowed)
      this.#stopFollowing ??= this.#person.subscribe(({ cause }) => {
        if (!unconcerned.has(cause)) this.#look(true);
      });
    else {
      this.#stopFollowing?.();
      this.#stopFollowing = undefined;
    }
    if (isWanted) this.#watch();
    else {
      this.#stopWatching?.();
      this.#stopWatching = undefined;
    }
  }

  /** Asks go on where the page cannot be watched. */
  #watch(): void {
    try {
      this.#stopWatching ??= this.#options.surroundings.watch(() => this.#look());
    } catch (error) {
      this.#person.report(error);
    }
  }

  #lookSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      for (const [id, { count }] of this.#wants) if (count < 1) this.#wants.delete(id);
      this.#follow();
      this.#look();
    });
  }

  /** @param tell Whether listeners are told in any case. */
  #look(tell = false): void {
    clearTimeout(this.#timer);
    try {
      const now = this.#person.clock();
      const busy = this.#options.surroundings.busy();
      this.#settleShown(now, busy === "hidden");
      const trace = this.#decide(now, busy);
      const isSame = isSameTrace(trace, this.#trace);
      if (!isSame) this.#trace = trace;
      this.#wake(now);
      if (!isSame || tell) tellAll(this.#listeners, (error) => this.#person.report(error));
    } catch (error) {
      this.#person.report(error);
    }
  }

  /** What is shown stays, unless nobody wants it any more, it was answered, or it must go. */
  #settleShown(now: number, isHidden: boolean): void {
    const shown = this.#showing;
    if (!shown) return;
    const holds = [...this.#holds.values()];
    const mustGo =
      shown.kind !== "consent" &&
      (holds.some((reason) => urgent.has(reason)) ||
        (!neverQuiet.has(shown.kind) && quietIn(this.#person.decisions()) > now));
    const isOver = !this.#wants.has(shown.id) || this.#ownState(shown.id) !== undefined || mustGo;
    if (!isOver && !this.#grace.isLost(this.#request?.held ?? false, isHidden)) return;
    this.#showing = undefined;
    if (isOver) this.#left = { id: shown.id, time: now };
  }

  #decide(now: number, busy: Waiting | undefined): readonly Traced[] {
    const { priorities } = this.#options;
    const priorityOf = ({ kind, priority = priorities[kind] ?? ordinaryPriority }: Ask): number => priority;
    const asks = [...this.#wants.values()]
      .map(({ ask }) => ask)
      .sort((a, b) => priorityOf(b) - priorityOf(a));
    let first = this.#showing?.id;
    const states = asks.map((ask): AskState => {
      if (ask.id === first) return { status: "showing" };
      const state = this.#ownState(ask.id) ?? this.#waiting(ask, now, busy, first !== undefined);
      if (state) return state;
      first = ask.id;
      if (!this.#hasSlot()) return { status: "waiting", because: "another-tab" };
      this.#showing = ask;
      if (!neverEnough.has(ask.kind)) this.#asked ??= ask.id;
      return { status: "showing" };
    });
    if (first === undefined) this.#release();
    return asks.map((ask, at) => ({ ask, state: this.#kept(ask.id, states[at] as AskState) }));
  }

  /** The object that said the same before, if there is one. */
  #kept(id: string, state: AskState): AskState {
    const before = this.#trace.find(({ ask }) => ask.id === id)?.state;
    return before && isSameState(before, state) ? before : state;
  }

  /** What the person said of an ask, or what is not known yet; undefined if that does not stand against it. */
  #ownState(id: string): AskState | undefined {
    if (this.#person.persistence === "loading") return { status: "waiting", because: "loading" };
    return answeredState(this.#person.decisions(), id, this.#options.coolDowns, this.#person.clock());
  }

  /** What else stands against it. */
  #waiting(
    { id, kind, sensitive, approvedBy }: Ask,
    now: number,
    busy: Waiting | undefined,
    isTaken: boolean,
  ): AskState | undefined {
    const { pause, quietAfterError } = this.#options;
    const decisions = this.#person.decisions();
    if (sensitive && !approvedBy) return { status: "waiting", because: "unapproved" };
    if (!neverQuiet.has(kind)) {
      const until = Math.max(quietIn(decisions), this.#failedAt + quietAfterError);
      if (now < until) return { status: "waiting", because: "quiet", until };
    }
    const [hold = busy] = this.#holds.values();
    if (hold) return { status: "waiting", because: hold };
    if (isTaken) return { status: "waiting", because: "another-ask" };
    // Whoever is loyal is not asked more for it, but less.
    if (this.#asked !== undefined && this.#asked !== id && !neverEnough.has(kind))
      if (proficiencyOf(this.#person) === "expert") return { status: "waiting", because: "enough" };
    const left = this.#left && this.#left.id !== id ? this.#left.time : -Infinity;
    const last = lastAnswerAt(decisions);
    // A clock that was put back must not make anybody wait for it.
    const until = Math.max(left, last > now ? -Infinity : last) + pause;
    return now < until ? { status: "waiting", because: "answered", until } : undefined;
  }

  #hasSlot(): boolean {
    this.#request ??= this.#options.slot.request(() => this.#look());
    return this.#request.held;
  }

  #release(): void {
    this.#request?.release();
    this.#request = undefined;
  }

  /** Looks again when the first wait ends by itself. */
  #wake(now: number): void {
    const ends = this.#trace.flatMap(({ state }) => ("until" in state && state.until) || []);
    if (ends.length === 0) return;
    this.#timer = setTimeout(
      () => this.#look(),
      Math.min(longestTimer, Math.max(0, Math.min(...ends) - now)),
    );
  }
}
