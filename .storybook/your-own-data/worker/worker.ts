import { FileFailure } from "../reading/FileFailure.ts";
import type { JobProgress } from "./job.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { createJobs } from "./runJob.ts";
import { withdrawNetwork } from "./withdrawNetwork.ts";

withdrawNetwork(globalThis);

/** Milliseconds between two tellings of progress. */
const pause = 40;

const runJob = createJobs();

const send = (message: FromWorker, transfer: Transferable[] = []): void => {
  globalThis.postMessage(message, { transfer });
};

let told = 0;
let phase = "";

function tell(progress: JobProgress): void {
  const now = performance.now();
  if (progress.phase === phase && now - told < pause) return;
  told = now;
  phase = progress.phase;
  send({ type: "progress", ...progress });
}

async function answer(job: ToWorker): Promise<void> {
  try {
    const result = await runJob(job, tell);
    const { neighbours, similarities } = result.page?.crowd ?? {};
    const buffers = [neighbours?.buffer, similarities?.buffer];
    send(
      { type: "done", result },
      buffers.filter((buffer) => buffer instanceof ArrayBuffer),
    );
  } catch (error) {
    const message = error instanceof FileFailure ? error.message : "This file could not be read.";
    send({ type: "failed", message });
  }
}

globalThis.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void answer(data));
