import { TestBrowser } from "../browsers.ts";
import type { Fault } from "./row-run.ts";

/** Traces in one call: a page answers every few seconds. */
const chunk = 100;

/**
 * Three devices act, meet and part, with clocks that are years apart: their logs merge to the same in every order and grouping.
 * The control erases in the order things come in, and has to break the laws.
 */
export const merges =
  (isControl: boolean): Fault =>
  async ({ site, amounts: { traces }, random }) => {
    const browser = new TestBrowser();
    const seed = Math.floor(random() * 1000);
    let losses = 0;
    try {
      const { page } = await browser.tab(site.origin);
      for (let done = 0; done < traces; done += chunk)
        losses += await page.evaluate(
          (from, count, control) => window.harness.mergeTraces(from, count, control),
          seed + done,
          Math.min(chunk, traces - done),
          isControl,
        );
      return { runs: traces, losses };
    } finally {
      await browser.close();
    }
  };
