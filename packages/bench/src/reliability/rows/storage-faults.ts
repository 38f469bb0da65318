import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { forgetEverything, TestBrowser, until } from "../browsers.ts";
import type { Fault } from "./row-run.ts";

/** Bytes that the origin may store in the row `quota`. */
const smallQuota = 400_000;

/** No room anywhere: it goes on in memory and says so, throws nothing, and a withdrawal is remembered all the same. */
export const quota: Fault = async ({ site, amounts: { runs } }) => {
  let losses = 0;
  let refused = 0;
  for (let run = 0; run < runs; run += 1) {
    const browser = new TestBrowser();
    try {
      const { page } = await browser.tab(site.origin);
      // Before anything is stored: how much room there is Chromium remembers for 30 s. Holds while the session is open.
      const session = await page.createCDPSession();
      await session.send("Storage.overrideQuotaForOrigin", { origin: site.origin, quotaSize: smallQuota });
      await page.evaluate(() => window.harness.open());
      await page.evaluate(() => window.harness.answer(true));
      await page.evaluate(() => window.harness.write("before-", 5));
      await until(
        "everything to be stored",
        () => page.evaluate(() => window.harness.stored()),
        (ids) => ids.length === 6,
      );
      await page.evaluate((bytes) => window.harness.fillIndexedDB(bytes), smallQuota);
      await page.evaluate(() => window.harness.fillLocalStorage());
      let written = 5;
      await until(
        "that it is not saved",
        () =>
          page.evaluate(
            (prefix) => {
              window.harness.rate(prefix);
              return window.harness.persistence();
            },
            `full-${(written += 1)}`,
          ),
        (state) => state === "not-saved",
      );
      if ((await page.evaluate(() => window.harness.items().length)) !== written) losses += 1;
      await page.evaluate(() => window.harness.answer(false));
      await until(
        "the withdrawal to be kept",
        () =>
          page.evaluate(async () => {
            const stored = await window.harness.stored();
            return window.harness.decisions().every((id) => stored.includes(id));
          }),
        Boolean,
      );
      const errors = await page.evaluate(() => window.harness.errors);
      if (errors.some((error) => error.includes("QuotaExceeded"))) refused += 1;
      const next = await browser.tab(site.origin, {});
      if (await next.page.evaluate(() => window.harness.granted() || window.harness.items().length > 0))
        losses += 1;
    } finally {
      await browser.close();
    }
  }
  const proofless = refused < runs ? `the quota refused something in ${refused} of ${runs} runs` : undefined;
  return { runs, losses, proofless };
};

/** Ways in which storage is denied, and what the page then says of itself. */
const denials = {
  indexedDB: "not-saved",
  localStorage: "kept",
  BroadcastChannel: "kept",
  sandbox: "not-saved",
  cookies: "not-saved",
} as const;

/** Chromium's setting "block all cookies", which takes every storage with it. */
const cookiesBlocked = { profile: { default_content_setting_values: { cookies: 2 } } };

/** Storage that is denied or not there: everything works in memory, and says so. */
export const storageDenied: Fault = async ({ site, amounts: { runs } }) => {
  let losses = 0;
  const ways = Object.keys(denials) as (keyof typeof denials)[];
  const usual = new TestBrowser();
  const blocking = new TestBrowser("chrome", cookiesBlocked);
  try {
    for (let run = 0; run < runs; run += 1)
      for (const way of ways) {
        const page = await (await (way === "cookies" ? blocking : usual).start()).newPage();
        const frame = await deny(page, way, site.origin);
        const works = await frame.evaluate(async () => {
          await window.harness.open();
          window.harness.answer(true);
          await window.harness.write("x", 3);
          return window.harness.items().length === 3 && window.harness.granted();
        });
        if (!works) losses += 1;
        const state = denials[way];
        await until(
          `to be ${state} without ${way}`,
          () => frame.evaluate(() => window.harness.persistence()),
          (is) => is === state,
        ).catch(() => (losses += 1));
        // Where cookies are blocked there is nothing to forget.
        if (way !== "cookies") await forgetEverything(page);
        await page.close();
      }
  } finally {
    await usual.close();
    await blocking.close();
  }
  return { runs: runs * ways.length, losses };
};

/** Runs in the page: access itself throws where cookies are blocked. */
function hasLocalStorage(): boolean {
  try {
    return localStorage !== null;
  } catch {
    return false;
  }
}

/** Opens the harness where storage is denied. @returns its frame. */
async function deny(page: Page, way: keyof typeof denials, origin: string): Promise<Frame> {
  if (way !== "sandbox" && way !== "cookies")
    await page.evaluateOnNewDocument((api) => {
      Object.defineProperty(window, api, { value: null });
    }, way);
  await page.goto(origin);
  if (way === "sandbox")
    await page.evaluate(() => {
      const sandbox = document.createElement("iframe");
      sandbox.setAttribute("sandbox", "allow-scripts");
      sandbox.src = location.href;
      document.body.append(sandbox);
    });
  const frame =
    way === "sandbox" ? await page.waitForFrame((one) => one !== page.mainFrame()) : page.mainFrame();
  await frame.waitForFunction(() => "harness" in window);
  if (way === "cookies" && (await frame.evaluate(hasLocalStorage)))
    throw new Error("Cookies are not blocked: nothing was tried.");
  return frame;
}

/**
 * The browser takes the storage away while it is in use, or the connection fails for a reason unknown: it is opened again,
 * and written from memory.
 */
export const connectionLost: Fault = async ({ site, amounts: { runs } }) => {
  const ways = [clearStorage, failConnection];
  let losses = 0;
  const browser = new TestBrowser();
  try {
    for (let run = 0; run < runs * ways.length; run += 1) {
      const { page } = await browser.tab(site.origin, {});
      await page.evaluate(() => window.harness.answer(true));
      await page.evaluate(() => window.harness.write("before-", 20));
      await until(
        "the log to be kept",
        () => page.evaluate(() => window.harness.stored()),
        (ids) => ids.length === 21,
      );
      const wasHit = await ways[run % ways.length]?.(page);
      await page.evaluate(() => window.harness.write("after-", 20));
      const stored = await until(
        "everything to be stored again",
        () => page.evaluate(() => window.harness.stored()),
        (ids) => ids.length === 41,
      ).catch(() => page.evaluate(() => window.harness.stored()));
      losses += 41 - stored.length;
      if (wasHit && !(await wasHit()))
        throw new Error("The dead connection was never used: nothing was tried.");
      await page.close();
      const cleaner = await browser.tab(site.origin);
      await forgetEverything(cleaner.page);
      await cleaner.page.close();
    }
  } finally {
    await browser.close();
  }
  return { runs: runs * ways.length, losses };
};

/** Takes IndexedDB away as a person does who clears the data of a site. */
async function clearStorage(page: Page): Promise<undefined> {
  const session = await page.createCDPSession();
  const origin = new URL(page.url()).origin;
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
}

/** Lets every transaction of the connection that is used next fail, as browsers do when the disk does. @returns whether one was tried. */
async function failConnection(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    const begin = Reflect.get(IDBDatabase.prototype, "transaction") as (
      ...given: unknown[]
    ) => IDBTransaction;
    const used: IDBDatabase[] = [];
    IDBDatabase.prototype.transaction = function (...given) {
      used.push(this);
      if (this !== used[0]) return Reflect.apply(begin, this, given);
      document.documentElement.dataset["failed"] = "";
      throw new DOMException("Internal error.", "UnknownError");
    };
  });
  return () => page.evaluate(() => "failed" in document.documentElement.dataset);
}

/** Bytes on the disk are flipped while the browser is away: whatever comes of it is never read as a yes that was not given. */
export const corruption: Fault = async ({ site, amounts: { corruptions }, random }) => {
  let losses = 0;
  let bitten = 0;
  let told = 0;
  for (let run = 0; run < corruptions; run += 1) {
    const browser = new TestBrowser();
    try {
      const { page } = await browser.tab(site.origin, {});
      await page.evaluate(() => window.harness.answer(true));
      await page.evaluate(() => window.harness.write("x", 50));
      await page.evaluate(() => window.harness.answer(false));
      await until(
        "both answers to be stored, and nothing else",
        () => page.evaluate(() => window.harness.stored()),
        (ids) => ids.length === 2,
      );
      await browser.kill();
      flipBytes(browser.profile, random);
      const next = await browser.tab(site.origin, {});
      // The last word was no, and everything had been deleted with it.
      const seen = await next.page.evaluate(
        () => window.harness.granted() || window.harness.items().length > 0,
      );
      if (seen) losses += 1;
      const { kept, isTold } = await next.page.evaluate(() => ({
        kept: window.harness.log().length,
        isTold: window.harness.losses > 0 || window.harness.errors.length > 0,
      }));
      if (kept < 2) bitten += 1;
      if (isTold) told += 1;
    } finally {
      await browser.close();
    }
  }
  console.log(`corruption: entries gone in ${bitten}, loss or damage told in ${told} of ${corruptions} runs`);
  const proofless =
    bitten === 0 ? "no flip reached an entry" : told === 0 ? "nobody was told of the damage" : undefined;
  return { runs: corruptions, losses, proofless };
};

/** Flips bits in every file of the profile's databases. */
function flipBytes(profile: string, random: () => number): void {
  const folder = join(profile, "Default", "IndexedDB");
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const file = join(folder, name);
    if (!statSync(file).isFile() || /LOCK|LOG/u.test(name)) continue;
    const bytes = readFileSync(file);
    for (let flip = 0; flip < Math.max(1, bytes.length / 200); flip += 1) {
      const at = Math.floor(random() * bytes.length);
      if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    writeFileSync(file, bytes);
  }
}
