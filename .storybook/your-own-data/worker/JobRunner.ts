import type { Job, JobProgress, JobResult } from "./job.ts";
import type { FromWorker } from "./messages.ts";

/** What a page shows of its jobs. */
export interface JobState {
  /** What made the result: its files are the ones in use. */
  readonly job: Job;
  /** Of the last job that was done. It stays while another is under way, fails or is stopped. */
  readonly result: JobResult | undefined;
  /** Which result it is, from 1. */
  readonly round: number;
  /** While a job is under way. */
  readonly progress: JobProgress | undefined;
  /** Why the last job was not done, in words. */
  readonly failure: string | undefined;
  readonly stopped: boolean;
}

const nothing: JobState = {
  job: {},
  result: undefined,
  round: 0,
  progress: undefined,
  failure: undefined,
  stopped: false,
};

/** Has one worker do one job after the other, of several that are waiting only the last. */
export class JobRunner {
  state: JobState = nothing;
  readonly #listeners = new Set<() => void>();
  #worker: Worker | undefined;
  #running: Job | undefined;
  #wanted = nothing.job;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): JobState => this.state;

  /** Starts the worker, so that it is ready when a file comes. Call what it returns to end it. */
  mount(): () => void {
    this.#start();
    return () => {
      this.#end();
      this.#wanted = this.state.job;
    };
  }

  /** Asks for something else than what was asked for last. */
  change(change: (job: Job) => Job): void {
    this.#wanted = change(this.#wanted);
    if (!this.#running) this.#run();
  }

  /** Ends what is under way at once. What was there before stays. */
  stop(): void {
    this.#end();
    this.#start();
    this.#wanted = this.state.job;
    this.#show({ progress: undefined, failure: undefined, stopped: true });
  }

  #start(): void {
    const worker = new Worker(new URL("worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
    worker.addEventListener("error", () =>
      this.#hear({
        type: "failed",
        message: "The files could not be read. They may be too large for this device.",
      }),
    );
    this.#worker = worker;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#running = undefined;
  }

  #run(): void {
    this.#running = this.#wanted;
    this.#show({ progress: { phase: "Starting", share: 0 }, failure: undefined, stopped: false });
    this.#worker?.postMessage(this.#running);
  }

  #hear(message: FromWorker): void {
    if (message.type === "progress") {
      this.#show({ progress: { phase: message.phase, share: message.share } });
      return;
    }
    const done = this.#running;
    this.#running = undefined;
    if (message.type === "done" && done) {
      const job = settled(done, message.result);
      if (this.#wanted === done) this.#wanted = job;
      this.#show({ job, result: message.result, round: this.state.round + 1, progress: undefined });
    } else if (message.type === "failed") {
      if (this.#wanted === done) this.#wanted = this.state.job;
      this.#show({ failure: message.message, progress: undefined });
    }
    if (this.#wanted !== this.state.job) this.#run();
  }

  #show(change: Partial<JobState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The job with the files it was found to have. */
function settled({ items, events, dropped = [], person }: Job, { chosen }: JobResult): Job {
  const fresh = (key: string | undefined) => dropped.find((file) => file.key === key);
  return { items: fresh(chosen.items) ?? items, events: fresh(chosen.events) ?? events, person };
}
