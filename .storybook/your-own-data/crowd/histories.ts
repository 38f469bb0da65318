import type { Events } from "../mapping/events.ts";

/** Rows of whole numbers, joined end to end: row `i` is `values[offsets[i]]` to before `values[offsets[i + 1]]`. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

/** Everybody's events, oldest first: a row per person, with places in the arrays of events. */
export function historiesOf({ people, person, time }: Events): Rows {
  const order = Int32Array.from(person.keys()).sort((a, b) => at(time, a) - at(time, b) || a - b);
  return rowsOf(
    people.length,
    order.map((event) => at(person, event)),
    order,
  );
}

/** Sorts values into rows, in the order they come. */
export function rowsOf(rows: number, row: ArrayLike<number>, values: ArrayLike<number>): Rows {
  const offsets = new Int32Array(rows + 1);
  for (let entry = 0; entry < values.length; entry += 1)
    offsets[at(row, entry) + 1] = at(offsets, at(row, entry) + 1) + 1;
  for (let number = 0; number < rows; number += 1)
    offsets[number + 1] = at(offsets, number + 1) + at(offsets, number);
  const next = offsets.slice();
  const sorted = new Int32Array(values.length);
  for (let entry = 0; entry < values.length; entry += 1) {
    const number = at(row, entry);
    sorted[at(next, number)] = at(values, entry);
    next[number] = at(next, number) + 1;
  }
  return { offsets, values: sorted };
}

/** A number that is surely there. */
export const at = (numbers: ArrayLike<number>, place: number): number => numbers[place] ?? 0;
