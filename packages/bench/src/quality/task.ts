import type { DataSetName } from "./data-set.ts";
import type { Figures } from "./evaluate.ts";
import type { Forgetting } from "./forgetting.ts";

/** Every method that is measured. */
export const methodNames = [
  "rapport",
  "rapport-by-score",
  "random",
  "popularity",
  "content",
  "ease",
] as const;
export type MethodName = (typeof methodNames)[number];

/** One piece of work for a worker. */
export interface Task {
  readonly dataSet: DataSetName;
  readonly what: MethodName | "forgetting";
  /** Which part of the people, from 0. */
  readonly part: number;
  readonly parts: number;
}

/** What a worker is told at its start. */
export interface Assignment {
  /** Folder with one folder per data set. */
  readonly data: string;
  /** Which positive is the target: 1 for the last, 2 for the second-to-last. */
  readonly last: 1 | 2;
}

/** What became of a task. */
export type Result = Figures | Forgetting;
