import type { Evidence, ItemReference } from "../signals/signal.ts";
import type { HalfLife } from "./half-life.ts";

/** Weight of an event at the base of its window. Newer events weigh more, older ones less, down to 0. */
const baseWeight = 2 ** 10;
/** One unit of trait evidence (an item's traits share it by length), and of link evidence. */
export const traitUnit = 2 ** 8;
export const linkUnit = 2 ** 6;
/** Half-lives after which the base moves up. Bounds weights to 2^16, so that all sums stay exact. */
const window = 6;
const hour = 3_600_000;

/** One piece of evidence about taste. */
export interface TasteEvent {
  readonly signal: string;
  readonly type: Evidence["type"];
  readonly time: number;
  readonly item: ItemReference;
  /** -1 to 1. */
  readonly value: number;
  /** Age is counted in positions: the number of the event, or its hour. */
  readonly position: number;
  /** Whole number; 0 once it has faded or was replaced. */
  weight: number;
  replaced: boolean;
}

/** What an event adds to each of its traits, per unit of weight. */
export const traitPart = (event: TasteEvent): number =>
  Math.round((traitUnit * event.value) / Math.sqrt(Math.max(1, event.item.traits.length)));

/** What an event adds to items similar to its own, per unit of weight. */
export const linkPart = (event: TasteEvent): number => Math.round(linkUnit * event.value);

/**
 * The evidence of one data kind, in order, with affinities per trait.
 *
 * Weights grow with the position instead of shrinking with age, so a new event touches only its own
 * traits; `deflation` brings them to the present. All numbers are whole: adding and taking away is exact.
 */
export class Track {
  /** Whole numbers: the sum of weight × part over events with the trait. */
  readonly affinities = new Map<string, number>();
  readonly byTrait = new Map<string, TasteEvent[]>();
  readonly byItem = new Map<string, TasteEvent[]>();
  readonly #events: TasteEvent[] = [];
  readonly #steps: number;
  readonly #inEvents: boolean;
  /** How often the base moved: each time, every weight changed. */
  rebuilds = 0;
  /** Whole number: the sum of weight × |link part|, which is how much evidence there is, for and against. */
  mass = 0;
  #base = 0;
  #newest = 0;

  constructor(halfLife: HalfLife) {
    this.#inEvents = "events" in halfLife;
    this.#steps = "events" in halfLife ? halfLife.events : halfLife.days * 24;
  }

  append({ id, type, time }: Evidence, item: ItemReference, value: number): TasteEvent {
    const position = this.#inEvents ? this.#events.length : Math.floor(time / hour);
    const event: TasteEvent = {
      signal: id,
      type,
      time,
      item,
      value,
      position,
      weight: 0,
      replaced: false,
    };
    this.#events.push(event);
    this.#newest = Math.max(this.#newest, position);
    const span = window * this.#steps;
    const base = Math.floor(this.#newest / span) * span;
    if (base !== this.#base) {
      this.#base = base;
      this.#rebuild();
    } else this.#weigh(event);
    return event;
  }

  /** A later opinion about the same item takes the place of this event. */
  replace(event: TasteEvent): void {
    this.#add(event, -event.weight);
    event.replaced = true;
    event.weight = 0;
  }

  /** What a weight is worth now: 1 / `baseWeight` for an event at the base, half of it a half-life later. */
  deflation(now: number): number {
    const present = this.#inEvents ? this.#newest : Math.max(this.#newest, now / hour);
    return 2 ** ((this.#base - present) / this.#steps) / baseWeight;
  }

  /** Length of the vector of affinities. */
  get norm(): number {
    let sum = 0;
    for (const affinity of this.affinities.values()) sum += affinity * affinity;
    return Math.sqrt(sum);
  }

  #weigh(event: TasteEvent): void {
    if (event.replaced) return;
    const weight = Math.round(baseWeight * 2 ** ((event.position - this.#base) / this.#steps));
    event.weight = weight;
    if (weight === 0) return;
    this.#add(event, weight);
    for (const trait of event.item.traits) push(this.byTrait, trait, event);
    push(this.byItem, event.item.id, event);
  }

  #add(event: TasteEvent, weight: number): void {
    const part = weight * traitPart(event);
    this.mass += weight * Math.abs(linkPart(event));
    for (const trait of event.item.traits)
      this.affinities.set(trait, (this.affinities.get(trait) ?? 0) + part);
  }

  #rebuild(): void {
    this.rebuilds += 1;
    this.mass = 0;
    this.affinities.clear();
    this.byTrait.clear();
    this.byItem.clear();
    for (const event of this.#events) {
      event.weight = 0;
      this.#weigh(event);
    }
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
