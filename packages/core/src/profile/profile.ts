import { keptIn } from "../kept-in.ts";
import type { DataKind } from "../signals/data-kind.ts";
import type { Mood, Signal } from "../signals/signal.ts";
import { defaultHalfLives, type HalfLives } from "./half-life.ts";
import { type ItemEvidence, type TasteEvent, Track } from "./track.ts";

/** How a person declared to stand to a trait. */
export type Stance = Extract<Signal, { readonly trait: string }>;

/** Something the person has, and when it may be recommended again. */
export type Owned = Extract<Signal, { readonly type: "own" }>;

/**
 * How much one act says about taste, 0 to 1. Explicit outweighs implicit, and no single act reaches more than 1, so none
 * can dominate. Having something says a quarter: chosen on purchases, of which there are many (see `bench quality`).
 */
const evidenceValue = { open: 0.2, dwell: 0.6, save: 0.6, own: 0.25 } as const;
/** Seconds of attention that count as much as an opinion gets from implicit evidence. */
const longDwell = 120;
/** Times an item may be seen before it tires. */
export const patience = 3;

/** What the log says about a person: the fold of the signals that may be read, in canonical order. */
export class Profile {
  /** Everything it was folded from, by id. */
  readonly signals = new Map<string, Signal>();
  readonly tracks = new Map<DataKind, Track>();
  /** The last word on each trait. */
  readonly stances = new Map<string, Stance>();
  /** The last rating per item. */
  readonly ratings = new Map<string, Extract<Signal, { readonly type: "rate" }>>();
  readonly hidden = new Map<string, Signal>();
  readonly owned = new Map<string, Owned>();
  /** How often each item was shown without being taken up. */
  readonly exposures = new Map<string, ItemEvidence[]>();
  /** Those of them that were shown more often than somebody is patient. */
  readonly tiring = new Map<string, ItemEvidence[]>();
  /** How the person says they feel, if it may be read. */
  mood: Mood | undefined;
  /** Until when nothing is promoted, in milliseconds since the epoch. */
  quietUntil = 0;
  readonly #latest = new Map<string, TasteEvent>();
  /** How fast evidence fades, per kind. */
  readonly halfLives: HalfLives;

  /** @param halfLives Those that are not the default ones. */
  constructor(halfLives?: Partial<HalfLives>) {
    this.halfLives = { ...defaultHalfLives, ...halfLives };
  }

  /** Adds the next signal in canonical order. */
  add(signal: Signal): void {
    this.signals.set(signal.id, signal);
    if ("trait" in signal) this.stances.set(signal.trait, signal);
    // What is counted says nothing about taste.
    else if (signal.type === "count") return;
    else if (signal.type === "hide") this.hidden.set(signal.item.id, signal);
    else if (signal.type === "impression") this.#see(signal);
    else this.#learn(signal);
  }

  #see(signal: Extract<ItemEvidence, { readonly type: "impression" }>): void {
    const { id } = signal.item;
    const exposure = keptIn(this.exposures, id, () => []);
    if (exposure.push(signal) > patience) this.tiring.set(id, exposure);
  }

  #learn(signal: Exclude<ItemEvidence, { readonly type: "impression" }>): void {
    const { type, item, kind } = signal;
    this.exposures.delete(item.id);
    this.tiring.delete(item.id);
    let value = type === "rate" ? signal.value : evidenceValue[type];
    if (type === "rate") this.ratings.set(item.id, signal);
    if (type === "own") this.owned.set(item.id, signal);
    if (type === "dwell") value *= Math.min(1, signal.seconds / longDwell);
    const track = keptIn(this.tracks, kind, () => new Track(this.halfLives[kind]));
    // A later signal of the same type about the same item replaces an earlier one, but things can be had twice.
    const key = `${type} ${item.id}`;
    const earlier = this.#latest.get(key);
    if (earlier && type !== "own") this.tracks.get(earlier.signal.kind)?.silence(earlier);
    this.#latest.set(key, track.append(signal, value));
  }
}
