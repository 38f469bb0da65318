import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { catalogueOf } from "./catalogue.ts";
import { readCompleteJourney } from "./complete-journey.ts";
import type { DataSet, DataSetName } from "./data-set.ts";
import { evaluate } from "./evaluate.ts";
import { forgetting } from "./forgetting.ts";
import { leaveOut } from "./leave-out.ts";
import type { Setting } from "./method.ts";
import { methods } from "./methods.ts";
import { readMovielens } from "./movielens.ts";
import type { Assignment, Result, Task } from "./task.ts";

const { data, last } = workerData as Assignment;

const readers: Readonly<Record<DataSetName, (folder: string) => DataSet>> = {
  "movielens-small": readMovielens,
  "complete-journey": readCompleteJourney,
};

const settings = new Map<DataSetName, Setting>();

function settingFor(name: DataSetName): Setting {
  const known = settings.get(name);
  if (known) return known;
  const dataSet = readers[name](join(data, name));
  const cases = leaveOut(dataSet.people, last);
  const setting = { dataSet, cases, catalogue: catalogueOf(dataSet, cases) };
  settings.set(name, setting);
  return setting;
}

function work({ dataSet, what, part, parts }: Task): Result {
  const setting = settingFor(dataSet);
  const edge = (at: number): number => Math.round((at * setting.cases.length) / parts);
  const cases = setting.cases.slice(edge(part), edge(part + 1));
  return what === "forgetting"
    ? forgetting(setting, cases)
    : evaluate(setting, methods[what](setting), cases);
}

parentPort?.on("message", (task: Task) => parentPort?.postMessage(work(task), []));
