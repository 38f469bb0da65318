/** A line that was left out, counted from 1, and why. */
export interface Problem {
  readonly line: number;
  readonly text: string;
}

/** Lines that were left out of a file. */
export interface ProblemList {
  readonly total: number;
  /** The first of them by line. */
  readonly first: readonly Problem[];
}

/** Problems that are told one by one: more would not be read. */
const mostTold = 100;

/** Gathers what was left out: counts all, keeps the first. */
export class Problems {
  #total = 0;
  readonly #first: Problem[] = [];

  readonly report = (line: number, text: string): void => {
    this.#total += 1;
    if (this.#first.length < mostTold) this.#first.push({ line, text });
  };

  list(): ProblemList {
    return { total: this.#total, first: this.#first.toSorted((a, b) => a.line - b.line) };
  }
}
