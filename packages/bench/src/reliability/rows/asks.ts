import type { Agreement, Shown } from "../harness/asks.ts";
import { type Tab, TestBrowser, until } from "../browsers.ts";
import type { Fault } from "./row-run.ts";

const isShowing = ({ page }: Tab, place: string): Promise<boolean> =>
  page.evaluate((name) => window.harness.asks.isShowing(name), place);

const want = ({ page }: Tab, places: readonly string[], by: Agreement, at = 0): Promise<void> =>
  page.evaluate(
    async (names, how, time) => {
      // Both at the same moment, as far as two renderers can.
      while (Date.now() < time) await new Promise((resolve) => setTimeout(resolve));
      for (const name of names) window.harness.asks.want(name, how);
    },
    places,
    by,
    at,
  );

const stop = ({ page }: Tab, places: readonly string[]): Promise<void> =>
  page.evaluate((names) => {
    for (const name of names) window.harness.asks.stop(name);
  }, places);

const shownIn = ({ page }: Tab, place: string): Promise<readonly Shown[]> =>
  page.evaluate((name) => window.harness.asks.shown(name), place);

const overlap = (one: Shown, other: Shown): boolean => one.from < other.to && other.from < one.to;

/** Races that are run side by side, each for a place of its own. */
const together = 10;
const nameOf = (race: number): string => `race-${race}`;

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
      for (let first = 0; first < races; first += together) {
        const places = Array.from({ length: Math.min(together, races - first) }, (_, at) =>
          nameOf(first + at),
        );
        const start = Date.now() + 20;
        await Promise.all(tabs.map((tab) => want(tab, places, by, start + Math.floor(random() * 4))));
        for (const place of places)
          await until(
            "one of them to ask",
            async () => (await Promise.all(tabs.map((tab) => isShowing(tab, place)))).some(Boolean),
            Boolean,
          ).catch(() => (losses += 1));
        await Promise.all(tabs.map((tab) => stop(tab, places)));
      }
      for (let race = 0; race < races; race += 1) {
        const [one = [], other = []] = await Promise.all(tabs.map((tab) => shownIn(tab, nameOf(race))));
        losses += one.filter((shown) => other.some((there) => overlap(shown, there))).length;
      }
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

/** Both ways in which tabs agree, each for a place of its own. */
const agreements = ["locks", "channel"] as const;

/** The tab that asks is closed, left, hidden, or crashes: another one asks within 5 s. */
export const askHolderGone: Fault = async ({ site, amounts: { runs } }) => {
  let tried = 0;
  let losses = 0;
  for (let run = 0; run < runs; run += 1)
    for (const [name, leave] of Object.entries(ways)) {
      const browser = new TestBrowser();
      try {
        const other = await browser.tab(site.origin);
        const holder = await browser.window(site.origin);
        for (const by of agreements) await want(holder, [by], by);
        for (const by of agreements)
          await until(`the first to ask (${by})`, () => isShowing(holder, by), Boolean);
        for (const by of agreements) await want(other, [by], by);
        const start = Date.now();
        await leave(holder, browser, site.origin);
        for (const by of agreements) {
          await until(
            `the other to ask after the first was ${name} (${by})`,
            () => isShowing(other, by),
            Boolean,
          );
          const [first] = await shownIn(other, by);
          if (!first || first.from < start || first.from - start > 5000) losses += 1;
          tried += 1;
        }
      } finally {
        await browser.close();
      }
    }
  return { runs: tried, losses };
};
