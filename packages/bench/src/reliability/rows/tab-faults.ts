import { forgetEverything, load, type Tab, TestBrowser, until } from "../browsers.ts";
import type { Fault } from "./row-run.ts";

const freeze = async ({ page }: Tab, state: "frozen" | "active"): Promise<void> => {
  const session = await page.createCDPSession();
  await session.send("Page.setWebLifecycleState", { state });
  await session.detach();
};
const clean = async (browser: TestBrowser, origin: string, tabs: readonly Tab[]): Promise<void> => {
  for (const { page } of tabs) await page.close();
  const { page } = await browser.tab(origin);
  await forgetEverything(page);
  await page.close();
};

/** A tab is frozen in the middle of writing: the others go on within 5 s, and nobody loses anything when it thaws. */
export const frozenTab: Fault = async ({ site, amounts: { runs } }) => {
  const browser = new TestBrowser();
  let losses = 0;
  try {
    for (let run = 0; run < runs; run += 1) {
      const one = await browser.tab(site.origin, {});
      const other = await browser.tab(site.origin, {});
      await one.page.evaluate(() => window.harness.answer(true));
      await until("consent", () => other.page.evaluate(() => window.harness.granted()), Boolean);
      const writing = other.page.evaluate(() => window.harness.write("frozen-", 500)).catch(() => {});
      await freeze(other, "frozen");
      await one.page.bringToFront();
      const start = Date.now();
      await one.page.evaluate(() => window.harness.write("awake-", 20));
      await until(
        "to be kept",
        () => one.page.evaluate(() => window.harness.persistence()),
        (is) => is === "kept",
      );
      if (Date.now() - start > 5000) losses += 1;
      await freeze(other, "active");
      await writing;
      const logs = await until(
        "both tabs to know everything",
        async () => [
          await one.page.evaluate(() => window.harness.log().length),
          await other.page.evaluate(() => window.harness.log().length),
        ],
        (lengths) => lengths.every((length) => length === 521),
      ).catch(() => undefined);
      if (!logs) losses += 1;
      await clean(browser, site.origin, [one, other]);
    }
    return { runs, losses };
  } finally {
    await browser.close();
  }
};

/** Withdrawn in another tab while a page is in the back-forward cache: when it comes back, it knows before it shows anything. */
export const backForwardCache: Fault = async ({ site, amounts: { runs } }) => {
  const browser = new TestBrowser();
  let losses = 0;
  let restored = 0;
  try {
    for (let run = 0; run < runs; run += 1) {
      const tab = await browser.tab(site.origin, {});
      await tab.page.evaluate(() => {
        window.harness.answer(true);
        window.addEventListener("pageshow", ({ persisted }) => {
          document.title = persisted ? "restored" : "loaded";
        });
        // An ask on screen must not keep the page from coming back.
        window.harness.asks.want("bench", "locks");
        return window.harness.write("x", 5);
      });
      await until(
        "to be kept",
        () => tab.page.evaluate(() => window.harness.stored()),
        (ids) => ids.length === 6,
      );
      await tab.page.goto(`${site.origin}/elsewhere`);
      // Told of news, the browser would rather forget the page than bring it back.
      const other = await browser.tab(site.origin);
      await other.page.evaluateOnNewDocument(() => {
        Object.defineProperty(window, "BroadcastChannel", { value: undefined });
      });
      await load(other.page, site.origin);
      await other.page.evaluate(() => window.harness.open());
      await other.page.evaluate(() => window.harness.answer(false));
      await until(
        "the withdrawal to be kept",
        () => other.page.evaluate(() => window.harness.stored()),
        (ids) => ids.length === 2,
      );
      await tab.page.bringToFront();
      await tab.page.goBack();
      const isRestored = await until(
        "the page to come back",
        () => tab.page.title(),
        (title) => title !== "Bench",
      )
        .then((title) => title === "restored")
        .catch(() => false);
      if (isRestored) {
        restored += 1;
        await until(
          "consent to be read again",
          () => tab.page.evaluate(() => window.harness.granted() || window.harness.items().length > 0),
          (stale) => !stale,
        ).catch(() => (losses += 1));
        await until(
          "the ask to be there",
          () => tab.page.evaluate(() => window.harness.asks.isShowing("bench")),
          Boolean,
        ).catch(() => (losses += 1));
      }
      await clean(browser, site.origin, [tab, other]);
    }
    if (restored === 0) throw new Error("no page came from the back-forward cache, so nothing was tried");
    return { runs: restored, losses };
  } finally {
    await browser.close();
  }
};

const year = 365 * 86_400_000;

/** Clocks a year ahead and a year behind: every tab comes to the same state, in the same order. */
export const clock: Fault = async ({ site, amounts: { runs } }) => {
  const browser = new TestBrowser();
  let losses = 0;
  try {
    for (let run = 0; run < runs; run += 1) {
      const tabs = [
        await browser.tab(site.origin, { clockOffset: year }),
        await browser.tab(site.origin, { clockOffset: -year }),
        await browser.tab(site.origin, {}),
      ];
      const [ahead, behind, right] = tabs as [Tab, Tab, Tab];
      // An answer that is a year old counts for nobody, so the clock that is ahead has the last word.
      for (const [at, { page: asked }] of [behind, right, ahead].entries()) {
        await asked.evaluate(() => window.harness.answer(true));
        for (const { page } of tabs)
          await until(
            "the answer everywhere",
            () => page.evaluate(() => window.harness.decisions()),
            (ids) => ids.length === at + 1,
          );
      }
      await Promise.all(
        tabs.map(({ page }, at) => page.evaluate((prefix) => window.harness.write(prefix, 20), `${at}-`)),
      );
      const logs = await until(
        "one state",
        () => Promise.all(tabs.map(({ page }) => page.evaluate(() => window.harness.log()))),
        (all) => all.every((log) => log.length === 63 && log.join() === all[0]?.join()),
      ).catch(() => undefined);
      if (!logs) losses += 1;
      await clean(browser, site.origin, tabs);
    }
    return { runs, losses };
  } finally {
    await browser.close();
  }
};

/** Everything is erased while another tab is frozen or in the middle of writing: nothing of what came before comes back. */
export const eraseAgainstStaleTab: Fault = async ({ site, amounts: { races }, random }) => {
  const browser = new TestBrowser();
  let losses = 0;
  try {
    const one = await browser.tab(site.origin, {});
    const other = await browser.tab(site.origin, {});
    for (let race = 0; race < races; race += 1) {
      await one.page.evaluate(() => window.harness.answer(true));
      await until("consent", () => other.page.evaluate(() => window.harness.granted()), Boolean);
      await one.page.evaluate((prefix) => window.harness.write(prefix, 3), `old-${race}-`);
      const isFrozen = race % 10 === 0;
      if (isFrozen) await freeze(other, "frozen");
      const racing = isFrozen
        ? undefined
        : other.page.evaluate((prefix) => window.harness.write(prefix, 3), `old-${race}-`);
      if (random() < 0.5) await new Promise((resolve) => setTimeout(resolve, random() * 8));
      const old = await one.page.evaluate(() => {
        const before = window.harness.log();
        window.harness.erase();
        return before;
      });
      if (isFrozen) await freeze(other, "active");
      await racing;
      await other.page.evaluate((prefix) => window.harness.write(prefix, 1), `new-${race}-`);
      const evidence = new Set(old);
      const isLeft = async (): Promise<boolean> => {
        const decisions = new Set(await one.page.evaluate(() => window.harness.decisions()));
        const held = await Promise.all([
          one.page.evaluate(() => window.harness.log()),
          other.page.evaluate(() => window.harness.log()),
          one.page.evaluate(() => window.harness.stored()),
        ]);
        return held.flat().some((id) => evidence.has(id) && !decisions.has(id));
      };
      const isGone = await until("the erasure everywhere", isLeft, (left) => !left)
        .then(() => true)
        .catch(() => false);
      // Both tabs store once more, and look at what is there: nothing may come back with it.
      for (const [at, { page }] of [one, other].entries())
        await page.evaluate((prefix) => window.harness.write(prefix, 1), `after-${at}-${race}-`);
      const isQuiet = await until(
        "both tabs to know the same",
        async () => [
          (await one.page.evaluate(() => window.harness.log())).join(),
          (await other.page.evaluate(() => window.harness.log())).join(),
          (await one.page.evaluate(() => window.harness.stored())).sort().join(),
        ],
        ([a, b, stored]) => a === b && a === stored,
      )
        .then(() => true)
        .catch(() => false);
      if (!isGone || !isQuiet || (await isLeft())) losses += 1;
    }
    return { runs: races, losses };
  } finally {
    await browser.close();
  }
};

/** A newer version of the page opens the same storage: it need not wait, and the old one goes on in memory. */
export const twoVersions: Fault = async ({ site, amounts: { runs } }) => {
  const browser = new TestBrowser();
  let losses = 0;
  try {
    for (let run = 0; run < runs; run += 1) {
      const old = await browser.tab(site.origin, {});
      await old.page.evaluate(() => window.harness.answer(true));
      await old.page.evaluate(() => window.harness.write("x", 5));
      await until(
        "to be kept",
        () => old.page.evaluate(() => window.harness.stored()),
        (ids) => ids.length === 6,
      );
      const newer = await browser.tab(site.origin);
      const isOpen = await newer.page.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const request = indexedDB.open("rapport", 99);
            request.addEventListener("success", () => {
              request.result.close();
              resolve(true);
            });
            setTimeout(() => resolve(false), 2000);
          }),
      );
      await old.page.evaluate(() => window.harness.write("y", 5));
      const state = await until(
        "the old page to say that it does not save",
        () => old.page.evaluate(() => window.harness.persistence()),
        (is) => is === "not-saved",
      ).catch(() => undefined);
      const kept = await old.page.evaluate(() => window.harness.items().length);
      const readable = await newer.page.evaluate(() => window.harness.stored());
      if (!isOpen || !state || kept !== 10 || readable.length !== 6) losses += 1;
      await clean(browser, site.origin, [old, newer]);
    }
    return { runs, losses };
  } finally {
    await browser.close();
  }
};
