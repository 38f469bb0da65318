import { keptIn } from "../kept-in.ts";
import type { Evidence } from "../signals/signal.ts";
import type { HalfLife } from "./half-life.ts";

/** Weight of an event at the base of its window. Newer events weigh more, older ones less, down to 0. */
const baseWeight = 2 ** 10;
/** One unit of evidence about traits (an item's traits share it by length), and about what goes with an item. */
export const traitUnit = 2 ** 8;
export const linkUnit = 2 ** 6;
/** Half-lives after which the base moves up. Bounds weights to 2^16, so that all sums stay exact. */
const window = 6;
const hour = 3_600_000;

/** Evidence about an item. */
export type ItemEvidence = Extract<Evidence, { readonly item: unknown }>;

/** One piece of evidence about taste. */
export interface TasteEvent {
  readonly signal: ItemEvidence;
  /** Age is counted in positions: the number of the event, or its hour. */
  readonly position: number;
  /** -1 to 1; 0 once a later opinion took its place. */
  value: number;
  /** Whole number; 0 once it has faded. */
  weight: number;
}

/** What an event adds to each of its traits, per unit of weight. */
export const traitPart = ({ signal, value }: TasteEvent): number =>
  Math.round((traitUnit * value) / Math.sqrt(Math.max(1, signal.item.traits.length)));

/** What an event adds to items that go with its own, per unit of weight. */
export const linkPart = ({ value }: TasteEvent): number => Math.round(linkUnit * value);

/** What events say together. */
export interface Tally {
  /** Whole number. */
  sum: number;
  readonly events: TasteEvent[];
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
  /** The events that were counted and have not faded, in order. */
  readonly events: TasteEvent[];
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

  append(signal: ItemEvidence, value: number): TasteEvent {
    const position = this.#inEvents ? this.#events.length : Math.floor(signal.time / hour);
    const event: TasteEvent = { signal, position, value, weight: 0 };
    this.#events.push(event);
    this.#newest = Math.max(this.#newest, position);
    return event;
  }

  /** Lets an event say nothing any more. */
  silence(event: TasteEvent): void {
    event.value = 0;
    this.#tallies = undefined;
  }

  /** Another object whenever more changed than was added. */
  get tallies(): Tallies {
    const base = this.#base;
    if (this.#tallies?.base !== base)
      this.#tallies = { content: new Map(), similar: new Map(), mass: 0, count: 0, events: [], base };
    const { content, similar, count, events } = this.#tallies;
    for (const event of this.#events.slice(count)) {
      const { item } = event.signal;
      event.weight = Math.round(baseWeight * 2 ** ((event.position - base) / this.#steps));
      if (event.weight === 0) continue;
      events.push(event);
      this.#tallies.mass += event.weight * Math.abs(linkPart(event));
      for (const trait of item.traits) tally(content, trait, event, traitPart(event));
      tally(similar, item.id, event, linkPart(event));
    }
    this.#tallies.count = this.#events.length;
    return this.#tallies;
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

function tally(tallies: Map<string, Tally>, key: string, event: TasteEvent, part: number): void {
  const known = keptIn(tallies, key, () => ({ sum: 0, events: [] }));
  known.sum += event.weight * part;
  known.events.push(event);
}
