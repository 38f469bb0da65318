import { shelfOn } from "../../../../scripts/page/tour.ts";
import type { Browser } from "../../../../scripts/page/launch.ts";
import { inWindow } from "./look.ts";

/** A phone on a slow mobile network: bytes per second, and milliseconds there and back. */
const slowNetwork = { offline: false, downloadThroughput: 200_000, uploadThroughput: 94_000, latency: 150 };

/**
 * From a finger that touches a why trigger, which has hovered over nothing before, until the open panel is painted, with
 * nothing in the cache.
 *
 * @param network Whether it is slow.
 * @returns milliseconds.
 */
export function firstOpen(
  browser: Browser,
  origin: string,
  slower: number,
  network: boolean,
): Promise<number> {
  return inWindow(browser, { slower, touch: true, width: 390 }, async ({ page, tools }) => {
    await page.goto(`${origin}/films`);
    await page.waitForLoadState("networkidle");
    if (network) await tools.send("Network.emulateNetworkConditions", slowNetwork);
    const painted = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let start = 0;
          document.addEventListener("pointerdown", ({ timeStamp }) => (start = timeStamp), { capture: true });
          new MutationObserver((_, observer) => {
            if (!document.querySelector('[role="dialog"]')) return;
            observer.disconnect();
            // The frame it is painted in, and the moment after that.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener("message", () => resolve(performance.now() - start));
              port1.start();
              port2.postMessage(null);
            });
          }).observe(document.body, { childList: true, subtree: true });
        }),
    );
    await shelfOn(page)
      .getByRole("button", { name: /Why am I seeing/ })
      .first()
      .tap();
    return painted;
  });
}
