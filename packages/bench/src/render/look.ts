import type { Browser, CDPSession, Page } from "../../../../scripts/page/launch.ts";

/** A page in a window of its own, as somebody sees it who was never here. */
export interface Look {
  readonly page: Page;
  /** To the browser's own tools. */
  readonly tools: CDPSession;
}

/** How a page is looked at. */
export interface Terms {
  readonly width?: number;
  readonly height?: number;
  /** How many times slower the processor is. @default 1 */
  readonly slower?: number;
  /** Whether there is a touch screen and no pointer that hovers. @default false */
  readonly touch?: boolean;
  /** A script to run before those of the page. */
  readonly before?: string;
}

/** Opens a window, works in it and closes it. */
export async function inWindow<T>(
  browser: Browser,
  { width = 1280, height = 900, slower = 1, touch = false, before }: Terms,
  work: (look: Look) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch });
  try {
    if (before !== undefined) await context.addInitScript({ path: before });
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: slower });
    return await work({ page, tools });
  } finally {
    await context.close();
  }
}

/** Waits until what is pending was drawn. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  });
