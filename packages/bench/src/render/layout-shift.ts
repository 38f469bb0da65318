import { cardOf, hide, like, shelfOn, titlesOf, update } from "../../../../scripts/page/tour.ts";
import type { Browser } from "../../../../scripts/page/launch.ts";
import { drawn, inWindow } from "./look.ts";

/**
 * The sum of every layout shift of Film night, those right after input included, while it loads, gets thumbs, hides a
 * film, takes that back and adopts a better order; and while its films come late.
 *
 * @param recorder the script that notes the shifts.
 * @param width of the window, in pixels.
 */
export async function layoutShift(
  browser: Browser,
  origin: string,
  recorder: string,
  width: number,
): Promise<number> {
  let sum = 0;
  for (const path of ["/films", "/films?server", "/late"])
    sum += await inWindow(browser, { width, before: recorder }, async ({ page }) => {
      await page.goto(origin + path);
      const shelf = shelfOn(page);
      if (path === "/late") {
        await page.getByText("This is taking longer than usual.").first().waitFor();
        await page.evaluate(() => window.host.deliver());
      }
      // What a server rendered is the order that everybody sees: hers waits.
      if (path.includes("server")) await update(shelf);
      const [first = "", second = "", third = ""] = await titlesOf(shelf);
      await like(shelf, cardOf(shelf, first));
      await hide(cardOf(shelf, second));
      for (const title of [first, second])
        await cardOf(shelf, title).getByRole("button", { name: "More like this" }).click();
      await cardOf(shelf, third).getByRole("button", { name: "Less like this" }).click();
      await update(shelf);
      await page.waitForFunction(() =>
        document.getAnimations().every(({ playState }) => playState !== "running"),
      );
      await drawn(page);
      return page.evaluate(() => window.seen.shifts.reduce((all, { value }) => all + value, 0));
    });
  return sum;
}
