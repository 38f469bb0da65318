import { forgetEverything, type Tab, TestBrowser, until } from "../browsers.ts";
import type { Site, Weather } from "../site.ts";
import type { Fault } from "./row-run.ts";

const collect = (site: Site): string => `${site.origin}/collect`;
const kinds: readonly Weather[] = ["ok", "error", "drop", "lost answer"];

/** Rating ids that stand on the server: sent and not taken back. */
function standing({ rows }: Site): string[] {
  const gone = new Set([...rows.values()].flatMap(({ targets = [] }) => targets));
  return [...rows.values()].filter(({ id, type }) => type === "rate" && !gone.has(id)).map(({ id }) => id);
}

/** What stands here and not there, or there and not here. */
async function difference({ page }: Tab, site: Site): Promise<number> {
  const here = new Set(await page.evaluate(() => window.harness.ratings()));
  const there = new Set(standing(site));
  return [...here].filter((id) => !there.has(id)).length + [...there].filter((id) => !here.has(id)).length;
}

const allSent = ({ page }: Tab): Promise<boolean> =>
  until("everything to be sent", () => page.evaluate(() => window.harness.flush()), Boolean);

/** A connection that comes and goes, and a server that fails, drops requests or loses its answers. */
export const flakyServer: Fault = async ({ site, amounts: { runs }, random }) => {
  const browser = new TestBrowser();
  let losses = 0;
  try {
    for (let run = 0; run < runs; run += 1) {
      const tab = await browser.tab(site.origin, { server: collect(site) });
      await tab.page.evaluate(() => window.harness.answer(true));
      site.weather = () => kinds[Math.floor(random() * kinds.length)] ?? "ok";
      for (let act = 0; act < 15; act += 1) {
        await tab.page.setOfflineMode(random() < 0.3);
        await tab.page.evaluate(
          async (id, takesBack) => {
            const rated = window.harness.rate(id);
            if (takesBack && rated !== undefined) window.harness.undo(rated);
            await window.harness.flush();
          },
          `${run}-${act}`,
          random() < 0.3,
        );
      }
      await tab.page.setOfflineMode(false);
      site.weather = () => "ok";
      await allSent(tab);
      losses += await difference(tab, site);
      await forgetEverything(tab.page);
      await tab.page.close();
      site.forget();
    }
    return { runs, losses };
  } finally {
    site.weather = () => "ok";
    await browser.close();
  }
};

/** The page is left, closed or crashes with something in the queue: the next visit sends it. */
export const leaving: Fault = async ({ site, amounts: { runs } }) => {
  const browser = new TestBrowser();
  let losses = 0;
  try {
    for (let run = 0; run < runs; run += 1)
      for (const how of ["navigate", "close", "crash"] as const) {
        const tab = await browser.tab(site.origin, { server: collect(site) });
        site.weather = () => "error";
        await tab.page.evaluate(() => window.harness.answer(true));
        await tab.page.evaluate(() => window.harness.write("x", 20));
        await until(
          "to be kept",
          () => tab.page.evaluate(() => window.harness.stored()),
          (ids) => ids.length === 21,
        );
        if (how === "navigate") await tab.page.goto("about:blank");
        else if (how === "crash") {
          const session = await tab.page.createCDPSession();
          session.send("Page.crash").catch(() => {});
        }
        if (how !== "crash") await tab.page.close();
        site.weather = () => "ok";
        const next = await browser.tab(site.origin, { server: collect(site) });
        await allSent(next);
        losses += Math.abs(20 - standing(site).length) + (await difference(next, site));
        await forgetEverything(next.page);
        await next.page.close();
        site.forget();
      }
    return { runs: 3 * runs, losses };
  } finally {
    await browser.close();
  }
};

/** Withdrawn while it was waiting to be sent: not one byte of it leaves when the connection is back. */
export const withdrawnWhileQueued: Fault = async ({ site, amounts: { runs } }) => {
  const browser = new TestBrowser();
  let losses = 0;
  try {
    for (let run = 0; run < runs; run += 1) {
      const tab = await browser.tab(site.origin, { server: collect(site) });
      await tab.page.evaluate(() => window.harness.answer(true));
      await allSent(tab);
      await tab.page.setOfflineMode(true);
      await tab.page.evaluate(() => window.harness.write("secret-", 5));
      await tab.page.evaluate(() => window.harness.answer(false));
      await tab.page.setOfflineMode(false);
      await allSent(tab);
      if (site.bodies.some((body) => body.includes("secret-"))) losses += 1;
      // The withdrawal itself has to get there.
      if (![...site.rows.values()].some(({ type }) => type === "consent")) losses += 1;
      await forgetEverything(tab.page);
      await tab.page.close();
      site.forget();
    }
    return { runs, losses };
  } finally {
    await browser.close();
  }
};
