import { keptIn } from "../kept-in.ts";
import type { SignalReference } from "../ranking/ranking.ts";
import { referenceTo } from "../signals/reference-to.ts";
import type { Evidence } from "../signals/signal.ts";
import type { HalfLife } from "./half-life.ts";

/**
 * Weight of an event at the base of its window. Newer events weigh more, older ones less, down to 0 seven half-lives
 * before it: what is less than a 128th of a fresh act would only lengthen what has to be told about a score.
 */
const baseWeight = 2 ** 6;
/** One unit of evidence about traits (an item's traits share it by length), and about what goes with an item. */
export const traitUnit = 2 ** 8;
export const linkUnit = 2 ** 6;
/** Half-lives after which the base moves up. Bounds weights to 2^9, so that all sums stay exact. */
const window = 3;
const hour = 3_600_000;

/** Evidence about an item. */
export type ItemEvidence = Extract<Evidence, { readonly item: unknown }>;

/** One piece of evidence about taste. */
export interface TasteEvent {
  readonly signal: ItemEvidence;
  readonly reference: SignalReference;
  /** How many of its kind came before it. */
  readonly number: number;
  /** Age is counted in positions: the number of the event, or its hour. */
  readonly position: number;
  /** What it adds to each of its traits, per unit of weight; 0 once a later opinion took its place. */
  traitPart: number;
  /** What it adds to items that go with its own, in the same way. */
  linkPart: number;
  /** Whole number; 0 once it has faded. */
  weight: number;
}

/** What events say together. */
export interface Tally {
  /** Whole number. */
  sum: number;
  /** Those that add something to it, in order. */
  readonly events: TasteEvent[];
}

/** What one event added to the tallies, or took away again. */
export interface Change {
  readonly item: ItemEvidence["item"];
  /** To each of its traits. */
  readonly content: number;
  /** To what goes with it. */
  readonly similar: number;
}

/** What the events that have not faded say. */
export interface Tallies {
  /** By trait. */
  readonly content: Map<string, Tally>;
  /** By item: of those that go with it. */
  readonly similar: Map<string, Tally>;
  /** How much evidence there is, for and against: a whole number. */
  mass: number;
  /** How many events were counted. */
  count: number;
  /** The number of the first that has not faded. */
  first: number;
  /** How they came to be what they are, in order. */
  readonly changes: Change[];
  /** Position from which their weights were counted. */
  readonly base: number;
}

/**
 * The evidence of one data kind, in order.
 *
 * Weights grow with the position instead of shrinking with age, so a new event touches only its own
 * traits; `deflation` brings them to the present. All numbers are whole: counted one by one or all again is the same.
 */
export class Track {
  readonly #events: TasteEvent[] = [];
  readonly #steps: number;
  readonly #inEvents: boolean;
  #newest = 0;
  #tallies: Tallies | undefined;

  constructor(halfLife: HalfLife) {
    this.#inEvents = "events" in halfLife;
    this.#steps = "events" in halfLife ? halfLife.events : halfLife.days * 24;
  }

  /** @param value -1 to 1. */
  append(signal: ItemEvidence, value: number): TasteEvent {
    const number = this.#events.length;
    const position = this.#inEvents ? number : Math.floor(signal.time / hour);
    const length = Math.sqrt(Math.max(1, signal.item.traits.length));
    const event: TasteEvent = {
      signal,
      reference: referenceTo(signal),
      number,
      position,
      traitPart: Math.round((traitUnit * value) / length),
      linkPart: Math.round(linkUnit * value),
      weight: 0,
    };
    this.#events.push(event);
    this.#newest = Math.max(this.#newest, position);
    return event;
  }

  /** Lets an event say nothing any more. */
  silence(event: TasteEvent): void {
    this.#count(event, -event.weight);
    event.traitPart = event.linkPart = 0;
  }

  /** Another object whenever more changed than was added. */
  get tallies(): Tallies {
    const base = this.#base;
    if (this.#tallies?.base !== base)
      this.#tallies = {
        content: new Map(),
        similar: new Map(),
        mass: 0,
        count: 0,
        first: Infinity,
        changes: [],
        base,
      };
    for (const event of this.#events.slice(this.#tallies.count)) {
      event.weight = Math.round(baseWeight * 2 ** ((event.position - base) / this.#steps));
      this.#count(event, event.weight);
    }
    this.#tallies.count = this.#events.length;
    return this.#tallies;
  }

  /** Adds what an event says, or takes it away again: then its weight is negative. */
  #count(event: TasteEvent, weight: number): void {
    const tallies = this.#tallies;
    if (!tallies || weight === 0) return;
    const { item } = event.signal;
    const add = (by: Map<string, Tally>, key: string, change: number): void => {
      if (change === 0) return;
      const known = keptIn(by, key, (): Tally => ({ sum: 0, events: [] }));
      known.sum += change;
      if (weight > 0) known.events.push(event);
      else known.events.splice(known.events.indexOf(event), 1);
    };
    const change = { item, content: weight * event.traitPart, similar: weight * event.linkPart };
    for (const trait of item.traits) add(tallies.content, trait, change.content);
    add(tallies.similar, item.id, change.similar);
    tallies.mass += weight * Math.abs(event.linkPart);
    tallies.first = Math.min(tallies.first, event.number);
    tallies.changes.push(change);
  }

  /** What a weight is worth now: 1 / `baseWeight` for an event at the base, half of it a half-life later. */
  deflation(now: number): number {
    const present = this.#inEvents ? this.#newest : Math.max(this.#newest, now / hour);
    return 2 ** ((this.#base - present) / this.#steps) / baseWeight;
  }

  get #base(): number {
    const span = window * this.#steps;
    return Math.floor(this.#newest / span) * span;
  }
}
