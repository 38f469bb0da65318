import type { Browser, Page } from "../../../../scripts/page/launch.ts";
import { drawn, inWindow } from "./look.ts";
import { movedBetween } from "./moved.ts";

/** What one thumb did. */
export interface Thumb {
  /** Cards in which anything was rendered. */
  readonly rendered: number;
  /** Cards that moved. */
  readonly moved: number;
  /** Milliseconds of script, from the press until React is done. */
  readonly time: number;
}

/** One thumb up where all 500 cards count as on screen, so that their order is frozen. */
export const thumbWhereFrozen = (browser: Browser, origin: string, slower: number): Promise<Thumb> =>
  thumb(browser, `${origin}/frozen`, slower);

/** One thumb up on the first card of 500, most of them off screen: those that go with it move up. */
export const thumbThatMoves = (browser: Browser, origin: string, slower: number): Promise<Thumb> =>
  thumb(browser, `${origin}/cards`, slower);

function thumb(browser: Browser, address: string, slower: number): Promise<Thumb> {
  return inWindow(browser, { slower }, async ({ page }) => {
    await open(page, address);
    const before = await order(page);
    const time = await page.evaluate(() => {
      window.bench.rendered();
      const start = performance.now();
      document.querySelector<HTMLElement>('article button[aria-pressed="false"]')?.click();
      return performance.now() - start;
    });
    await drawn(page);
    const rendered = await page.evaluate(() => window.bench.rendered().length);
    return { rendered, moved: movedBetween(before, await order(page)), time };
  });
}

/** Cards in which anything was rendered while the first ones were seen and that was recorded. */
export function rendersOfImpressions(browser: Browser, origin: string): Promise<number> {
  return inWindow(browser, {}, async ({ page }) => {
    await open(page, `${origin}/cards`);
    await page.evaluate(() => window.bench.rendered());
    await page.waitForFunction(() =>
      window.bench.personalization.signals().some(({ type }) => type === "impression"),
    );
    await drawn(page);
    return page.evaluate(() => window.bench.rendered().length);
  });
}

/** Opens the page of cards and waits until everything on it has settled. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("[data-item]").last().waitFor();
  await page.waitForLoadState("networkidle");
  await drawn(page);
}

const order = (page: Page): Promise<string[]> =>
  page.locator("li[data-item]").evaluateAll((places) => places.map((place) => place.dataset["item"] ?? ""));
