import { type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, inject, onTestFinished } from "vitest";
import type { Seen } from "./recorder.ts";

/** A page that somebody looks at. */
export interface Visit {
  readonly page: Page;
  /** Paths of everything requested so far. */
  readonly requests: readonly string[];
  /** Warnings and errors on the console; errors nobody caught begin with `"uncaught: "`. */
  readonly complaints: readonly string[];
  /** What happened on the page so far, once the frame that is being made is done. */
  readonly seen: () => Promise<Seen>;
}

interface Window {
  /** Pixels. @default 1280 */
  readonly width?: number;
  readonly reducedMotion?: "reduce" | "no-preference";
}

const browser = await chromium.connect(inject("browser"));
afterAll(() => browser.close());
let shared: Promise<Page> | undefined;

/**
 * Looks at a page of the application, in the one window of a test file.
 *
 * @param path `"/films?server&visitor=stranger"`
 */
export async function visit(
  path: string,
  { width = 1280, reducedMotion = "no-preference" }: Window = {},
): Promise<Visit> {
  shared ??= newContext().then((context) => context.newPage());
  const page = await shared;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ reducedMotion });
  return look(page, path);
}

/** Looks at a page in a window of its own, of somebody who was never here. Nothing remains of it after the test. */
export async function visitAnew(path: string): Promise<Visit> {
  const context = await newContext();
  onTestFinished(() => context.close());
  return look(await context.newPage(), path);
}

/** The server's HTML at a path. */
export async function htmlAt(path: string): Promise<string> {
  return (await fetch(inject("origin") + path)).text();
}

async function newContext(): Promise<BrowserContext> {
  const context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  await context.addInitScript({ path: inject("recorder") });
  return context;
}

async function look(page: Page, path: string): Promise<Visit> {
  const requests: string[] = [];
  const complaints: string[] = [];
  for (const event of ["request", "console", "pageerror"]) page.removeAllListeners(event);
  page.on("request", (request) => requests.push(pathOf(request.url())));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  // In a corner: it must not rest on something by chance.
  await page.mouse.move(0, 0);
  await page.goto(inject("origin") + path);
  return { page, requests, complaints, seen: () => seenOn(page) };
}

function pathOf(address: string): string {
  const { origin, pathname, href } = new URL(address);
  return origin === inject("origin") ? pathname : href.slice(0, 60);
}

/** Waits for two frames: the first one begins with what is pending, the second one when that was drawn. */
async function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    const { violations, storage, asked, shifts, lostFocus } = window.seen;
    return { violations, storage, asked, shifts, lostFocus };
  });
}
