/**
 * Makes ids that sort in the order they were made: a counter of this writer, then the writer.
 * The counter starts behind everything already seen, so the order never depends on a wall clock.
 */
export class Identifiers {
  #counter = 0;
  readonly #writer: string;

  /** @param random 0 to 1; names this writer among other tabs and devices. */
  constructor(random: () => number) {
    this.#writer = Math.floor(random() * 2 ** 32).toString(36);
  }

  next(): string {
    this.#counter += 1;
    return `${this.#counter.toString(36).padStart(8, "0")}-${this.#writer}`;
  }

  /** Takes note of an id made elsewhere, so that the next one sorts behind it. */
  saw(id: string): void {
    const counter = Number.parseInt(id, 36);
    if (counter > this.#counter) this.#counter = counter;
  }
}
