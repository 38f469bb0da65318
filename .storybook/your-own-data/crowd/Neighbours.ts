/** The most similar items of every item, gathered one offer at a time. */
export class Neighbours {
  /** `most` places of items for each item, the most similar first; -1 where there are no more. */
  readonly items: Int32Array;
  /** How similar each of them is. */
  readonly similarities: Float32Array;
  readonly #most: number;

  constructor(itemCount: number, most: number) {
    this.#most = most;
    this.items = new Int32Array(itemCount * most).fill(-1);
    this.similarities = new Float32Array(itemCount * most);
  }

  /** Keeps an item beside another if it is among the most similar so far. Of equals the earlier offer stays. */
  offer(item: number, other: number, similarity: number): void {
    const { items, similarities } = this;
    const first = item * this.#most;
    // As it will be kept: else an equal one would seem larger.
    const kept = Math.fround(similarity);
    let place = first + this.#most - 1;
    if (kept <= (similarities[place] as number)) return;
    for (; place > first && (similarities[place - 1] as number) < kept; place -= 1) {
      similarities[place] = similarities[place - 1] as number;
      items[place] = items[place - 1] as number;
    }
    similarities[place] = kept;
    items[place] = other;
  }
}
