import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Assignment, Result, Task } from "./task.ts";

/** Does all tasks in the order given, on as many threads as there are processors. @returns Results in that order. */
export async function workOff(tasks: readonly Task[], assignment: Assignment): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const workers = Array.from({ length: Math.min(tasks.length, availableParallelism()) }, start);
  try {
    await Promise.all(
      workers.map(async (worker) => {
        while (next < tasks.length) {
          const at = next;
          next += 1;
          results[at] = await ask(worker, tasks[at] as Task);
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;

  function start(): Worker {
    return new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: assignment,
      execArgv: ["--conditions=@rapport/source"],
      env: { ...process.env, NODE_ENV: "production" },
    });
  }
}

function ask(worker: Worker, task: Task): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (result: Result) => {
      worker.off("error", reject);
      resolve(result);
    });
    worker.postMessage(task, []);
  });
}
