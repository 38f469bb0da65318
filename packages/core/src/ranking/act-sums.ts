import type { Tallies, TasteEvent } from "../profile/track.ts";

/**
 * Adds up by act what was inferred for one candidate after the other: an act may speak for several of its traits. Over
 * typed arrays, as this is done for every card of every list.
 */
export class ActSums {
  /** Everything that was added for the candidate. */
  all = 0;
  readonly #first: number;
  /** By the number of the act, from the first. */
  readonly #sums: Float64Array;
  readonly #acts: TasteEvent[] = [];

  constructor({ events }: Tallies) {
    this.#first = events[0]?.number ?? 0;
    this.#sums = new Float64Array((events.at(-1)?.number ?? 0) - this.#first + 1);
  }

  /** @param value Above 0. */
  add(act: TasteEvent, value: number): void {
    const at = act.number - this.#first;
    if (this.#sums[at] === 0) this.#acts.push(act);
    (this.#sums[at] as number) += value;
    this.all += value;
  }

  /** Begins with the next candidate. @param tell Told of each act what it put into this one. */
  end(tell: (act: TasteEvent, sum: number) => void): void {
    for (const act of this.#acts) {
      const at = act.number - this.#first;
      tell(act, this.#sums[at] as number);
      this.#sums[at] = 0;
    }
    this.#acts.length = 0;
    this.all = 0;
  }
}
