import type { Browser, Page } from "../../../../scripts/page/launch.ts";
import { framesOf, type TraceEvent } from "./trace.ts";

/** What is traced: the tasks of all threads, and the frames that are drawn. */
const categories = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.frame",
];

/**
 * Watches a page while something is done.
 *
 * @returns Of each frame that was drawn, the milliseconds that the processor did for the main thread: script, style, layout,
 * paint and whatever else ran until the next one. Other programs on the machine do not count.
 */
export async function frameTimes(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  await browser.startTracing(page, { categories });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  return framesOf(traceEvents);
}
