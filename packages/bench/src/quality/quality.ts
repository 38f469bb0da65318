import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { MissingData } from "../missing-data.ts";
import type { Row } from "../row.ts";
import { type DataSetName, dataSetNames } from "./data-set.ts";
import type { Figures } from "./evaluate.ts";
import type { Forgetting } from "./forgetting.ts";
import { rowsOf } from "./rows.ts";
import { methodNames, type MethodName, type Task } from "./task.ts";
import { workOff } from "./workers.ts";

/** Folder of the data sets, unless another is named. */
const defaultData = resolve(import.meta.dirname, "../../../../../shared/data");

/** Parts a task is cut into, so that no thread is left with the longest at the end. */
const parts = 4;

/**
 * Measures how well `rank` finds what people turned out to like, on public data, beside simpler methods and one that
 * needs a server; how varied its lists are, and how it forgets.
 * @param data Folder with a folder per data set.
 * @param last 1 for figures to report; 2 to choose defaults, where limits do not apply.
 * @throws MissingData when a file is not there.
 */
export async function quality(data = defaultData, last: 1 | 2 = 1): Promise<readonly Row[]> {
  const missing = files.map((file) => join(data, file)).find((file) => !existsSync(file));
  if (missing !== undefined)
    throw new MissingData(
      `${missing} is missing: get movielens-small (October 2016) from grouplens.org/datasets/movielens and the sample of ` +
        "complete-journey as CSV from github.com/bradleyboehmke/completejourney, and name their folder with --data.",
    );
  const tasks = dataSetNames
    .flatMap(tasksFor)
    .sort((a, b) => Number(b.what === "ease") - Number(a.what === "ease"));
  const results = await workOff(tasks, { data, last });
  return dataSetNames.flatMap((name) => {
    const partsOf = <T>(what: Task["what"]): T[] =>
      tasks.flatMap((task, at) => (task.dataSet === name && task.what === what ? [results[at] as T] : []));
    const figures = Object.fromEntries(
      methodNames.map((what) => [what, joined<keyof Figures>(partsOf(what))]),
    ) as Record<MethodName, Figures>;
    return rowsOf(name, figures, joined<keyof Forgetting>(partsOf("forgetting")), last === 1);
  });
}

const files = [
  "movielens-small/movies.csv",
  "movielens-small/ratings.csv",
  "complete-journey/products.csv",
  "complete-journey/transactions_sample.csv",
];

function tasksFor(dataSet: DataSetName): Task[] {
  const names: readonly Task["what"][] = ["forgetting", ...methodNames];
  return names.flatMap((what) => {
    // EASE inverts one large matrix for everybody: cutting it up would do that again for each part.
    const count = what === "ease" ? 1 : parts;
    return Array.from({ length: count }, (_, part) => ({ dataSet, what, part, parts: count }));
  });
}

/** Parts follow each other in the order of people, so figures of different methods stay paired. */
function joined<K extends string>(
  results: readonly Readonly<Record<K, readonly number[]>>[],
): Record<K, readonly number[]> {
  const keys = Object.keys(results[0] ?? {}) as K[];
  const lists: Partial<Record<K, readonly number[]>> = {};
  for (const key of keys) lists[key] = results.flatMap((result) => result[key]);
  return lists as Record<K, readonly number[]>;
}
