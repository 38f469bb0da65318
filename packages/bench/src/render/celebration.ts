import type { Browser, Page } from "../../../../scripts/page/launch.ts";
import { frameTimes } from "./frames.ts";
import { inWindow } from "./look.ts";

/** What a celebration costs: milliseconds of the main thread per frame that is drawn, all its tasks. */
export interface CelebrationCost {
  /** While it moves. */
  readonly mean: number;
  /** What 95 % of those frames do not exceed. */
  readonly p95: number;
}

/** How a celebration is looked at. */
export interface CelebrationTerms {
  /** How many times slower the processor is. */
  readonly slower: number;
  /** How many times as many pieces fly, all of them moved by the main thread. @default 1, as they are */
  readonly crowd?: number;
}

/** Milliseconds of a celebration that are measured, from when its confetti is there. */
const measured = 2000;
const confetti = ".rapport-milestone-confetti";

/**
 * Looks at a tenth workout while the confetti flies, on a page with nothing else in motion.
 *
 * @throws if there was no frame, or the pieces of a crowd were not found.
 */
export function costOfCelebration(
  browser: Browser,
  origin: string,
  { slower, crowd = 1 }: CelebrationTerms,
): Promise<CelebrationCost> {
  return inWindow(browser, { slower, width: 390 }, async ({ page }) => {
    if (crowd > 1) await page.addInitScript(gather, { pieces: `${confetti} > *`, crowd });
    const log = await beforeTheTenth(page, origin);
    await log.click();
    await page.locator(confetti).waitFor();
    const pieces = await page.locator(`${confetti} > *`).count();
    const frames = await frameTimes(browser, page, () => pass(page, measured));
    if (frames.length === 0) throw new Error("Nothing moved while a celebration was measured.");
    if (pieces === 0 || pieces % crowd !== 0) throw new Error("The pieces of the confetti were not found.");
    const sorted = frames.toSorted((a, b) => a - b);
    return {
      mean: frames.reduce((sum, time) => sum + time, 0) / frames.length,
      p95: sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN,
    };
  });
}

/**
 * Looks at the tenth workout from the press until the confetti is gone, with the card and all that is loaded for it.
 *
 * @returns the most that a frame took, in milliseconds of the main thread.
 */
export function worstFrame(browser: Browser, origin: string, slower: number): Promise<number> {
  return inWindow(browser, { slower, width: 390 }, async ({ page }) => {
    const log = await beforeTheTenth(page, origin);
    const frames = await frameTimes(browser, page, async () => {
      await log.click();
      await page.locator(confetti).waitFor();
      await page.locator(confetti).waitFor({ state: "detached" });
    });
    return Math.max(...frames);
  });
}

/** Opens the page of somebody with five workouts. @returns the button that adds five. */
async function beforeTheTenth(page: Page, origin: string) {
  await page.goto(`${origin}/fitness?visitor=guest`);
  await page.waitForLoadState("networkidle");
  const log = page.getByRole("button", { name: "Log five workouts" });
  await log.click();
  return log;
}

const pass = (page: Page, duration: number): Promise<unknown> =>
  page.evaluate(
    (time) =>
      new Promise((resolve) => {
        setTimeout(resolve, time);
      }),
    duration,
  );

/**
 * Runs in the page. Each piece gets company, and all are moved by the main thread: an outline is nothing that a browser moves
 * without it, and one animation is moved as a whole.
 */
function gather({ pieces, crowd }: { pieces: string; crowd: number }): void {
  const move = (
    element: Element,
    keyframes: Keyframe[] | PropertyIndexedKeyframes | null,
    options?: number | KeyframeAnimationOptions,
  ): Animation => {
    const animation = new Animation(new KeyframeEffect(element, keyframes, options));
    animation.play();
    return animation;
  };
  Element.prototype.animate = function together(keyframes, options) {
    if (!this.matches(pieces) || !Array.isArray(keyframes)) return move(this, keyframes, options);
    const slow = keyframes.map((frame: Keyframe, at) => ({ ...frame, outlineOffset: `${at}px` }));
    for (let joined = 1; joined < crowd; joined += 1) {
      const other = this.cloneNode() as Element;
      this.after(other);
      move(other, slow, options);
    }
    return move(this, slow, options);
  };
}
