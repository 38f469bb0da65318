import type { Page } from "playwright";
import { expect, test } from "vitest";
import { visit } from "./visit.ts";

/** Goes through the page with Tab. Tells how many controls there are, and which were not met in their turn. */
async function walk(page: Page): Promise<{ controls: number; outOfTurn: string[] }> {
  const found = await page.evaluateHandle(() => {
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, [tabindex]",
    );
    const isReachable = (element: HTMLElement): boolean =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled") &&
      element.checkVisibility({ visibilityProperty: true });
    const met: EventTarget[] = [];
    document.addEventListener("focusin", ({ target }) => target && met.push(target));
    return { controls: [...all].filter(isReachable), met };
  });
  const controls = await found.evaluate((walked) => walked.controls.length);
  for (let at = 0; at < controls; at += 1) await page.keyboard.press("Tab");
  const outOfTurn = await found.evaluate((walked) =>
    walked.controls.flatMap((control, at) => (control === walked.met[at] ? [] : control.outerHTML)),
  );
  return { controls, outOfTurn };
}

test.each(["/films", "/states?server"])(
  "Tab meets every control in the order in which they stand, and each has a name: %s",
  async (path) => {
    const { page, seen } = await visit(path);
    await page.locator("article").first().waitFor();
    const { controls, outOfTurn } = await walk(page);
    expect(outOfTurn).toEqual([]);
    expect(controls).toBeGreaterThan(path === "/films" ? 3 * 12 * 4 : 20);

    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const named = nodes.filter(
      ({ ignored, role }) => !ignored && /^(?:button|link)$/.test(role?.value ?? ""),
    );
    expect(named.length).toBeGreaterThanOrEqual(controls);
    expect(named.filter(({ name }) => !name?.value)).toEqual([]);
    expect((await seen()).lostFocus).toEqual([]);
  },
);
