import type { Browser, Page } from "../../../../scripts/page/launch.ts";
import { framesOf, type TraceEvent } from "./trace.ts";

/**
 * Watches a page for a while.
 *
 * @param duration milliseconds.
 * @returns Of each frame, the milliseconds that the processor did for the main thread: script, style, layout, paint and
 * whatever else ran until the next one. Other programs on the machine do not count.
 */
export async function frameTimes(browser: Browser, page: Page, duration: number): Promise<readonly number[]> {
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"],
  });
  await page.evaluate(
    (time) =>
      new Promise((resolve) => {
        setTimeout(resolve, time);
      }),
    duration,
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  return framesOf(traceEvents);
}
