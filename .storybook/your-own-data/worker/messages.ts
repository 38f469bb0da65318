import type { Job, JobProgress, JobResult } from "./job.ts";

/** What the page tells the worker. */
export type ToWorker = Job;

/** What the worker tells the page. A job ends with `done` or `failed`. */
export type FromWorker =
  | ({ readonly type: "progress" } & JobProgress)
  | { readonly type: "done"; readonly result: JobResult }
  /** In words for whoever chose the file. */
  | { readonly type: "failed"; readonly message: string };
