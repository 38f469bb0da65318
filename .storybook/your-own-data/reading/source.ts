/** What stands in one place of a row: text, or the texts of a list in JSON. Empty text where there is nothing. */
export type Cell = string | readonly string[];

/** Tells that a line, counted from 1, was left out and why: "2 columns instead of 3". */
export type Report = (line: number, problem: string) => void;

/** Tells how much of something is done, 0 to 1. */
export type Progress = (share: number) => void;

/** What can separate the columns of a CSV file. */
export type Delimiter = "," | ";" | "\t" | "|";

/** A text whose columns are known and whose rows can be gone through, any number of times. */
export interface Source {
  readonly format: "csv" | "json";
  /** Unique. */
  readonly columns: readonly string[];
  /** Of a CSV file. */
  readonly delimiter?: Delimiter;
  /** Of a CSV file: whether its first row names the columns. */
  readonly named?: boolean;
  /** The first rows, at most 200. */
  readonly sample: readonly (readonly Cell[])[];
  /** Goes through all rows that have every column; the others are reported. */
  read(visit: (cells: readonly Cell[], line: number) => void, report: Report, progress?: Progress): void;
}

/** Rows that guesses are made from. */
export const sampleSize = 200;

/** Names for columns: those that have none get a number, those that are named twice too. */
export function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((given, at) => {
    const name = given.trim().slice(0, 100) || `Column ${at + 1}`;
    let unique = name;
    for (let number = 2; used.has(unique); number += 1) unique = `${name} (${number})`;
    used.add(unique);
    return unique;
  });
}
