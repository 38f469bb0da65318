import { forgetEverything, type Tab, TestBrowser } from "../browsers.ts";
import type { Fault } from "./row-run.ts";

const pause = (milliseconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Writes without end until something happens to the page. */
function keepWriting({ page }: Tab, prefix: string): void {
  // Never answered: the page does not live to see the end.
  page.evaluate((name) => window.harness.write(name, 1_000_000), prefix).catch(() => {});
}

/** What a page acknowledged and a later one does not find. */
async function missingIn({ page }: Tab, acknowledged: ReadonlySet<string>): Promise<number> {
  const stored = new Set(await page.evaluate(() => window.harness.stored()));
  return [...acknowledged].filter((id) => !stored.has(id)).length;
}

/** The renderer crashes in the middle of writes. */
export const rendererCrash: Fault = async ({ site, amounts: { crashes }, random }) => {
  const browser = new TestBrowser();
  let losses = 0;
  let entries = 0;
  try {
    for (let run = 0; run < crashes; run += 1) {
      const tab = await browser.tab(site.origin, {});
      await tab.page.evaluate(() => window.harness.answer(true));
      keepWriting(tab, `${run}-`);
      await pause(20 + random() * 150);
      const session = await tab.page.createCDPSession();
      // A page that crashed answers nothing.
      session.send("Page.crash").catch(() => {});
      await pause(100);
      const next = await browser.tab(site.origin);
      losses += await missingIn(next, tab.acknowledged);
      entries += tab.acknowledged.size;
      await forgetEverything(next.page);
      await next.page.close();
    }
    if (entries === 0) throw new Error("nothing was acknowledged before the crashes, so nothing was tried");
    return { runs: crashes, losses };
  } finally {
    await browser.close();
  }
};

/** The whole browser is killed, and started again on the same profile. */
export const browserKilled: Fault = async ({ site, amounts: { kills }, random }) => {
  const browser = new TestBrowser();
  let losses = 0;
  let entries = 0;
  try {
    for (let run = 0; run < kills; run += 1) {
      const tab = await browser.tab(site.origin, {});
      await tab.page.evaluate(() => window.harness.answer(true));
      keepWriting(tab, `${run}-`);
      await pause(50 + random() * 400);
      await browser.kill();
      const next = await browser.tab(site.origin);
      losses += await missingIn(next, tab.acknowledged);
      entries += tab.acknowledged.size;
      await forgetEverything(next.page);
    }
    if (entries === 0) throw new Error("nothing was acknowledged before the kills, so nothing was tried");
    return { runs: kills, losses };
  } finally {
    await browser.close();
  }
};
