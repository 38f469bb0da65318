import type { DataKind } from "../signals/data-kind.ts";
import type { Evidence, ItemReference, Signal } from "../signals/signal.ts";
import { type HalfLives } from "./half-life.ts";
import { Track, type TasteEvent } from "./track.ts";

/** How a person declared to stand to a trait. */
export type StanceType = "follow" | "less" | "mute" | "ignore";

export interface Stance {
  readonly type: StanceType;
  readonly signal: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Absent for choices. */
  readonly kind?: DataKind;
}

/** Something the person has, and when it may be recommended again. */
export interface Owned {
  readonly signal: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Milliseconds; absent if it never comes back. */
  readonly repeatAfter?: number;
}

/** What was shown without being taken up. */
export interface Exposure {
  readonly signals: string[];
  readonly times: number[];
  readonly kind: DataKind;
}

/** One step a cached score can follow: an event that was added or replaced. */
export interface Step {
  readonly kind: DataKind;
  readonly event: TasteEvent;
  /** Change of the event's weight. */
  readonly weight: number;
}

/**
 * How much one act says about taste, 0 to 1. Explicit outweighs implicit, and no single act reaches
 * more than 1, so none can dominate.
 */
const evidenceValue = { open: 0.2, save: 0.6, own: 1 } as const;
/** Seconds of attention that count as much as an opinion gets from implicit evidence. */
const longDwell = 120;

/** What the log says about a person: the fold of the signals that may be read, in canonical order. */
export class Profile {
  readonly tracks = new Map<DataKind, Track>();
  readonly stances = new Map<string, Stance>();
  /** The last rating per item. */
  readonly ratings = new Map<string, { readonly value: number; readonly signal: string }>();
  /** Item id to the id of the signal that hid it. */
  readonly hidden = new Map<string, string>();
  readonly owned = new Map<string, Owned>();
  readonly exposures = new Map<string, Exposure>();
  /** What was added since the last change that touched everything. */
  readonly steps: Step[] = [];
  /** Counts the changes that touched everything. */
  generation = 0;
  readonly #latest = new Map<string, { kind: DataKind; event: TasteEvent }>();
  readonly #halfLives: HalfLives;

  constructor(halfLives: HalfLives) {
    this.#halfLives = halfLives;
  }

  /** Adds the next signal in canonical order. */
  add(signal: Signal): void {
    switch (signal.type) {
      case "hide":
        this.hidden.set(signal.item.id, signal.id);
        break;
      case "follow":
      case "less":
      case "mute":
      case "ignore":
        this.stances.set(signal.trait, {
          type: signal.type,
          signal: signal.id,
          time: signal.time,
          ...("kind" in signal && { kind: signal.kind }),
        });
        this.#touchEverything();
        break;
      case "impression":
        this.#expose(signal.item.id, signal);
        break;
      case "rate":
        this.ratings.set(signal.item.id, { value: signal.value, signal: signal.id });
        this.#learn(signal, signal.item, signal.value, true);
        break;
      case "own":
        this.owned.set(signal.item.id, {
          signal: signal.id,
          time: signal.time,
          ...(signal.repeatAfter !== undefined && { repeatAfter: signal.repeatAfter }),
        });
        this.#learn(signal, signal.item, evidenceValue.own, false);
        break;
      case "dwell":
        this.#learn(signal, signal.item, evidenceValue.save * Math.min(1, signal.seconds / longDwell), true);
        break;
      default:
        this.#learn(signal, signal.item, evidenceValue[signal.type], true);
    }
  }

  /** @param once Whether a later signal of the same type about the same item replaces this one. */
  #learn(signal: Evidence, item: ItemReference, value: number, once: boolean): void {
    const { kind } = signal;
    this.exposures.delete(item.id);
    if (once) this.#replaceEarlier(`${signal.type} ${item.id}`);
    const track = this.tracks.get(kind) ?? new Track(this.#halfLives[kind]);
    this.tracks.set(kind, track);
    const { rebuilds } = track;
    const event = track.append(signal, item, value);
    if (track.rebuilds === rebuilds) this.steps.push({ kind, event, weight: event.weight });
    else this.#touchEverything();
    if (once) this.#latest.set(`${signal.type} ${item.id}`, { kind, event });
  }

  #replaceEarlier(key: string): void {
    const earlier = this.#latest.get(key);
    if (!earlier) return;
    const { kind, event } = earlier;
    this.steps.push({ kind, event, weight: -event.weight });
    this.tracks.get(kind)?.replace(event);
  }

  #touchEverything(): void {
    this.generation += 1;
    this.steps.length = 0;
  }

  #expose(item: string, signal: Evidence): void {
    const exposure = this.exposures.get(item);
    if (exposure) {
      exposure.signals.push(signal.id);
      exposure.times.push(signal.time);
    } else this.exposures.set(item, { signals: [signal.id], times: [signal.time], kind: signal.kind });
  }
}
