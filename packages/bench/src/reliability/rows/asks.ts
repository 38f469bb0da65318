import type { Agreement, Shown } from "../harness/asks.ts";
import { type Tab, TestBrowser, until } from "../browsers.ts";
import type { Fault } from "./row-run.ts";

const isShowing = ({ page }: Tab): Promise<boolean> => page.evaluate(() => window.harness.asks.isShowing());

const want = ({ page }: Tab, place: string, by: Agreement, at = 0): Promise<void> =>
  page.evaluate(
    async (name, how, time) => {
      // Both at the same moment, as far as two renderers can.
      while (Date.now() < time) await new Promise((resolve) => setTimeout(resolve));
      window.harness.asks.want(name, how);
    },
    place,
    by,
    at,
  );

const stop = ({ page }: Tab): Promise<void> => page.evaluate(() => window.harness.asks.stop());

const overlap = (one: Shown, other: Shown): boolean => one.from < other.to && other.from < one.to;

/**
 * Two windows, both in sight, want to ask at the same moment: one of them does, and the other only after it. Counts races in
 * which both asked, or none.
 */
export const twoAsks =
  (by: Agreement): Fault =>
  async ({ site, amounts, random }) => {
    const browser = new TestBrowser();
    let losses = 0;
    const races = by === "nobody" ? 10 : amounts.asks;
    try {
      const tabs = [await browser.tab(site.origin), await browser.window(site.origin)];
      for (let race = 0; race < races; race += 1) {
        const place = `race-${race}`;
        const start = Date.now() + 20;
        await Promise.all(tabs.map((tab) => want(tab, place, by, start + Math.floor(random() * 4))));
        await until(
          "one of them to ask",
          async () => (await Promise.all(tabs.map(isShowing))).some(Boolean),
          Boolean,
        ).catch(() => (losses += 1));
        await Promise.all(tabs.map(stop));
      }
      const [one = [], other = []] = await Promise.all(
        tabs.map(({ page }) => page.evaluate(() => window.harness.asks.shown)),
      );
      losses += one.filter((shown) => other.some((there) => overlap(shown, there))).length;
      return { runs: races, losses };
    } finally {
      await browser.close();
    }
  };

/** Ways in which the tab that asks can go away. */
const ways: Readonly<
  Record<string, (holder: Tab, browser: TestBrowser, origin: string) => Promise<unknown>>
> = {
  closed: ({ page }) => page.close(),
  left: ({ page }, _, origin) => page.goto(`${origin}/elsewhere`),
  hidden: (_, browser, origin) => browser.tab(origin),
  crashed: async ({ page }) => {
    const session = await page.createCDPSession();
    // Nobody answers for a page that has crashed.
    session.send("Page.crash").catch(() => {});
  },
};

/** The tab that asks is closed, left, hidden, or crashes: another one asks within 5 s. */
export const askHolderGone: Fault = async ({ site, amounts: { runs } }) => {
  let tried = 0;
  let losses = 0;
  for (let run = 0; run < runs; run += 1)
    for (const by of ["locks", "channel"] as const)
      for (const [name, leave] of Object.entries(ways)) {
        const browser = new TestBrowser();
        try {
          const other = await browser.tab(site.origin);
          const holder = await browser.window(site.origin);
          await want(holder, "place", by);
          await until("the first to ask", () => isShowing(holder), Boolean);
          await want(other, "place", by);
          const start = Date.now();
          await leave(holder, browser, site.origin);
          await until(`the other to ask after the first was ${name}`, () => isShowing(other), Boolean);
          if (Date.now() - start > 5000) losses += 1;
          const [first] = await other.page.evaluate(() => window.harness.asks.shown);
          if (!first || first.from < start) losses += 1;
          tried += 1;
        } finally {
          await browser.close();
        }
      }
  return { runs: tried, losses };
};
