import type { Browser, Page } from "../../../../scripts/page/launch.ts";
import { frameTimes } from "./frames.ts";
import { inWindow } from "./look.ts";

/** What a celebration costs while it moves: milliseconds of the main thread per frame, all its tasks. */
export interface CelebrationCost {
  readonly mean: number;
  /** What 95 % of the frames do not exceed. */
  readonly p95: number;
  /** Frames that were counted. */
  readonly frames: number;
}

/** How a celebration is looked at. */
export interface CelebrationTerms {
  /** How many times slower the processor is. */
  readonly slower: number;
  /** How many times as many pieces fly. @default 1 */
  readonly crowd?: number;
}

/** Milliseconds of a celebration that are measured, from when its confetti is there. */
const measured = 2000;

/**
 * Looks at a tenth workout while the confetti flies, on a page with nothing else in motion.
 *
 * @throws if there was no frame, or the number of pieces could not be changed.
 */
export function costOfCelebration(
  browser: Browser,
  origin: string,
  { slower, crowd = 1 }: CelebrationTerms,
): Promise<CelebrationCost> {
  return inWindow(browser, { slower, width: 390 }, async ({ page }) => {
    const crowded = crowd === 1 ? undefined : await multiply(page, crowd);
    await page.goto(`${origin}/fitness?visitor=guest`);
    await page.waitForLoadState("networkidle");
    const log = page.getByRole("button", { name: "Log five workouts" });
    await log.click();
    await log.click();
    await page.locator(".rapport-milestone-confetti").waitFor();
    const frames = await frameTimes(browser, page, measured);
    if (frames.length === 0) throw new Error("Nothing moved while a celebration was measured.");
    if (crowded?.() === 0) throw new Error("The number of pieces was not found in what the page loads.");
    const sorted = frames.toSorted((a, b) => a - b);
    return {
      mean: frames.reduce((sum, time) => sum + time, 0) / frames.length,
      p95: sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN,
      frames: frames.length,
    };
  });
}

/** Lets more pieces fly: the production build says their number in one place. @returns how often it was changed. */
async function multiply(page: Page, crowd: number): Promise<() => number> {
  let changed = 0;
  await page.route(/\.js$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/particleCount:(\d+),spread/g, (_, count: string) => {
      changed += 1;
      return `particleCount:${crowd * Number(count)},spread`;
    });
    await route.fulfill({ response, body });
  });
  return () => changed;
}
