import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { browserFlags, chromiumPath } from "../../../../scripts/page/launch.ts";
import type { OpenOptions } from "./harness/harness.ts";

export type Engine = "chrome" | "firefox";

const firefoxes = [process.env["RAPPORT_FIREFOX"] ?? "", "/usr/bin/firefox", "/usr/bin/firefox-esr"];

/** A page with the harness, and what its storage acknowledged; that outlives the page. */
export interface Tab {
  readonly page: Page;
  readonly acknowledged: Set<string>;
}

/** A browser with a profile of its own, which can be killed and started again on it. */
export class TestBrowser {
  readonly #engine: Engine;
  readonly profile = mkdtempSync(join(tmpdir(), "rapport-reliability-"));
  #browser: Browser | undefined;

  /** @param preferences Of Chromium's profile, as its settings page would write them. @default none */
  constructor(engine: Engine = "chrome", preferences?: object) {
    this.#engine = engine;
    if (!preferences) return;
    mkdirSync(join(this.profile, "Default"));
    writeFileSync(join(this.profile, "Default", "Preferences"), JSON.stringify(preferences));
  }

  async start(): Promise<Browser> {
    this.#browser ??= await launch({
      browser: this.#engine,
      executablePath: executableOf(this.#engine) ?? "",
      userDataDir: this.profile,
      args: this.#engine === "chrome" ? browserFlags : [],
      // A page under test may hang on purpose.
      protocolTimeout: 300_000,
    });
    return this.#browser;
  }

  /** Opens a page in a window of its own, so that it can be seen beside the others. */
  async window(origin: string): Promise<Tab> {
    const browser = await this.start();
    return this.#prepared(await browser.newPage({ type: "window" }), origin);
  }

  /** Opens a page of its own renderer with the harness; `options` opens the log, too. */
  async tab(origin: string, options?: OpenOptions): Promise<Tab> {
    const browser = await this.start();
    return this.#prepared(await browser.newPage(), origin, options);
  }

  async #prepared(page: Page, origin: string, options?: OpenOptions): Promise<Tab> {
    const acknowledged = new Set<string>();
    page.on("console", (message) => {
      const [word, ...ids] = message.text().split(" ");
      if (word === "acknowledged") for (const id of ids) acknowledged.add(id);
    });
    await load(page, origin);
    if (options) await page.evaluate((how) => window.harness.open(how), options);
    return { page, acknowledged };
  }

  /** As a power cut would end it. */
  async kill(): Promise<void> {
    const process = this.#browser?.process();
    const gone = new Promise((resolve) => process?.once("exit", resolve));
    process?.kill("SIGKILL");
    await gone;
    this.#browser = undefined;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = undefined;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Loads the harness into a page. */
export async function load(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await page.waitForFunction(() => "harness" in window);
}

/** Forgets everything that is stored, for the next run: resolves when it is gone. Where nothing can be stored nothing is. */
export async function forgetEverything(page: Page): Promise<void> {
  // A log that is open would be stored again.
  await page.goto(page.url());
  await page.evaluate(async () => {
    try {
      localStorage.clear();
    } catch {
      // Denied, or taken away.
    }
    const request = (indexedDB as IDBFactory | null)?.deleteDatabase("rapport");
    await new Promise((resolve, reject) => {
      if (!request) return resolve(undefined);
      request.addEventListener("success", resolve);
      request.addEventListener("error", () => reject(new Error("the database could not be deleted")));
    });
  });
}

/** Where an engine is; undefined if it is not installed. */
export function executableOf(engine: Engine): string | undefined {
  if (engine === "firefox") return firefoxes.find((path) => path !== "" && existsSync(path));
  return chromiumPath();
}

/** Waits for a condition of the page, asked again and again for at most 10 s. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  holds: (value: T) => boolean,
): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`${what} did not come about within 10 s: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
