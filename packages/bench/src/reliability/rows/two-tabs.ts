import { type Engine, load, TestBrowser, until } from "../browsers.ts";
import type { Fault } from "./row-run.ts";

/** Two tabs write at the same time: both end with everything, in the same order, and so does the storage. */
export const twoTabs =
  (engine: Engine): Fault =>
  async ({ site, amounts: { writes } }) => {
    const browser = new TestBrowser(engine);
    try {
      const one = await browser.tab(site.origin, {});
      const other = await browser.tab(site.origin, {});
      await one.page.evaluate(() => window.harness.answer(true));
      await until(
        "consent in the other tab",
        () => other.page.evaluate(() => window.harness.granted()),
        Boolean,
      );
      await Promise.all(
        [one, other].map(({ page }, at) =>
          page.evaluate((prefix, count) => window.harness.write(prefix, count), `${at}-`, writes),
        ),
      );
      const all = 2 * writes + 1;
      const logs = await Promise.all(
        [one, other].map(({ page }) =>
          until(
            "the whole log in a tab",
            () => page.evaluate(() => window.harness.log()),
            (log) => log.length >= all,
          ).catch(() => page.evaluate(() => window.harness.log())),
        ),
      );
      const stored = new Set(await one.page.evaluate(() => window.harness.stored()));
      const acknowledged = [...one.acknowledged, ...other.acknowledged];
      const unacknowledged = all - new Set(acknowledged).size;
      const lost = acknowledged.filter((id) => !stored.has(id)).length;
      const unequal = logs[0]?.join() === logs[1]?.join() ? 0 : 1;
      return { runs: all, losses: unacknowledged + lost + unequal };
    } finally {
      await browser.close();
    }
  };

/** The same with one blob under an exclusive lock, which must lose: it proves that the row can tell. */
export const twoTabsControl: Fault = async ({ site, amounts: { controlWrites: writes } }) => {
  const browser = new TestBrowser();
  try {
    const tabs = [await browser.tab(site.origin), await browser.tab(site.origin)];
    await Promise.all(
      tabs.map(({ page }, at) =>
        page.evaluate((prefix, count) => window.harness.control.write(prefix, count), `${at}-`, writes),
      ),
    );
    const { page } = await browser.tab(site.origin);
    await load(page, site.origin);
    const kept = await page.evaluate(() => window.harness.control.read());
    return { runs: 2 * writes, losses: 2 * writes - new Set(kept).size };
  } finally {
    await browser.close();
  }
};
