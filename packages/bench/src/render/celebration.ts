import type { Browser, CDPSession } from "../../../../scripts/page/launch.ts";
import { inWindow } from "./look.ts";

/** What a celebration costs while it moves. */
export interface CelebrationCost {
  /** Milliseconds of the main thread per frame, all its tasks: script, style, layout, paint. */
  readonly mean: number;
  /** Milliseconds of script that 95 % of the frames do not exceed. */
  readonly script: number;
  /** Frames that were counted. */
  readonly frames: number;
}

/** Milliseconds of a celebration that are measured, from when its confetti is there. */
const measured = 2000;

/** Looks at a tenth workout while the confetti flies, on a page with nothing else in motion. */
export function costOfCelebration(
  browser: Browser,
  origin: string,
  slower: number,
): Promise<CelebrationCost> {
  return inWindow(browser, { slower, width: 390 }, async ({ page, tools }) => {
    await page.addInitScript(() => {
      // What is asked for per frame is timed: the confetti, and what springs.
      const own = window.requestAnimationFrame.bind(window);
      const spent = new Map<number, number>();
      Object.assign(window, { spent });
      window.requestAnimationFrame = (work) =>
        own((time) => {
          const start = performance.now();
          work(time);
          spent.set(time, (spent.get(time) ?? 0) + performance.now() - start);
        });
    });
    await page.goto(`${origin}/fitness?visitor=guest`);
    await page.waitForLoadState("networkidle");
    const log = page.getByRole("button", { name: "Log five workouts" });
    await log.click();
    await log.click();
    await page.locator(".rapport-milestone-confetti").waitFor();
    // What the processor does for this thread: other programs on the machine do not count.
    await tools.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.evaluate(() => (window as unknown as { spent: Map<number, number> }).spent.clear());
    const before = await taskTime(tools);
    const frames = await page.evaluate(
      (duration) =>
        new Promise<number[]>((resolve) => {
          setTimeout(
            () => resolve([...(window as unknown as { spent: Map<number, number> }).spent.values()]),
            duration,
          );
        }),
      measured,
    );
    const spent = (await taskTime(tools)) - before;
    const sorted = frames.toSorted((a, b) => a - b);
    return {
      mean: spent / frames.length,
      script: sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN,
      frames: frames.length,
    };
  });
}

/** Milliseconds that the main thread has worked so far. */
async function taskTime(tools: CDPSession): Promise<number> {
  const { metrics } = await tools.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}
