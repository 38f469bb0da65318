import type { Locator } from "playwright";
import { describe, expect, test } from "vitest";
import { cardOf, shelfOn, titlesOf, update } from "./tour.ts";
import { visit, type Visit } from "./visit.ts";

const why = (card: Locator): Locator => card.getByRole("button", { name: /Why am I seeing/ });
const up = (card: Locator): Locator => card.getByRole("button", { name: "More like this" });
const down = (card: Locator): Locator => card.getByRole("button", { name: "Less like this" });
const named = (place: Locator, name: string | RegExp): Locator => place.getByRole("button", { name }).first();

const forget = (panel: Locator): Locator => named(panel, /^(?:Forget this|That is wrong)$/);

/** Does something to one card after the other, the last one first, until one of them leaves the shelf by that. */
async function untilOneLeaves(shelf: Locator, act: (card: Locator) => Promise<void>): Promise<void> {
  for (const title of (await titlesOf(shelf)).toReversed()) {
    const card = cardOf(shelf, title);
    if ((await card.count()) === 0) continue;
    await act(card);
    if ((await card.count()) === 0) return;
  }
  throw new Error("No card left the shelf.");
}

/** Waits until an element has the focus. */
const focusIsOn = (element: Locator): Promise<void> =>
  element.and(element.page().locator(":focus")).waitFor({ state: "attached" });

/** Presses a key where the focus is put. */
async function press(element: Locator, key = "Enter"): Promise<void> {
  await element.focus();
  await element.page().keyboard.press(key);
}

interface Begun extends Visit {
  readonly shelf: Locator;
  /** The first and the second card, and the panel. */
  readonly first: Locator;
  readonly second: Locator;
  readonly panel: Locator;
}

describe.each(["/films", "/films?server"])("the focus is never lost: %s", (path) => {
  async function begin(): Promise<Begun> {
    const visited = await visit(path);
    const shelf = shelfOn(visited.page);
    if (path.includes("server")) await update(shelf);
    const [first = "", second = ""] = await titlesOf(shelf);
    const panel = visited.page.getByRole("dialog");
    return { ...visited, shelf, first: cardOf(shelf, first), second: cardOf(shelf, second), panel };
  }

  test("through hiding, undoing, thumbs, the line, updating, seeing all and looking along the row", async () => {
    const { shelf, first, second, seen } = await begin();
    await press(down(first));
    await focusIsOn(named(first, /^Undo/));
    await press(named(first, /^Undo/));
    await focusIsOn(down(first));

    await press(up(first), "Space");
    await focusIsOn(up(first));
    await press(named(shelf.locator(".rapport-receipt"), "Undo"));
    await focusIsOn(shelf.locator(".rapport-receipt"));

    await press(down(second));
    await focusIsOn(named(second, /^Undo/));
    await press(named(second, "Seen it"));
    await focusIsOn(named(second, "Seen it"));
    await press(up(first));
    await press(named(shelf, "Update"));
    await focusIsOn(shelf.getByRole("heading", { level: 2 }));
    expect(await second.count()).toBe(0);

    await press(named(shelf, "See all"));
    await focusIsOn(named(shelf, "See fewer"));
    await press(named(shelf, "See fewer"));
    await focusIsOn(named(shelf, "See all"));
    for (const name of [/^Next/, /^Previous/]) {
      const arrow = shelf.getByRole("button", { name });
      await arrow.focus();
      const isAtTheEnd = () => arrow.press("Enter").then(() => arrow.isDisabled());
      await expect.poll(isAtTheEnd, { timeout: 15_000 }).toBe(true);
      await focusIsOn(arrow);
    }
    expect((await seen()).lostFocus).toEqual([]);
  });

  test("through opening, forgetting, undoing and closing the panel, and when the film goes by that", async () => {
    const { shelf, first, second, panel, page, seen } = await begin();
    await press(why(first));
    await focusIsOn(panel);
    await page.keyboard.press("Escape");
    await focusIsOn(why(first));

    await press(why(second));
    await focusIsOn(panel);
    await press(named(panel, "Close"));
    await focusIsOn(why(second));
    await panel.waitFor({ state: "detached" });

    await press(why(first));
    await press(forget(panel));
    await focusIsOn(named(panel, "Undo"));
    await page.keyboard.press("Enter");
    await focusIsOn(forget(panel));
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });

    await untilOneLeaves(shelf, async (card) => {
      await press(why(card));
      await focusIsOn(panel);
      while (await forget(panel).isVisible()) await press(forget(panel));
      await page.keyboard.press("Escape");
      await panel.waitFor({ state: "detached" });
    });
    await focusIsOn(shelf.locator("[aria-haspopup]"));
    expect((await seen()).lostFocus).toEqual([]);
  });

  test("when a thumb moves the cards around it, and when it is taken back", async () => {
    const { shelf, seen } = await begin();
    const unrated = shelf.locator("article").filter({ hasNot: shelf.page().locator("[aria-pressed=true]") });
    const card = cardOf(shelf, (await unrated.locator("h3").allTextContents()).at(-1) ?? "");
    await press(up(card));
    await shelf.getByText(/^Liked\./).waitFor();
    await focusIsOn(up(card));

    await press(up(card));
    await shelf.getByText(/^Cleared\./).waitFor();
    await focusIsOn(up(card));
    expect((await seen()).lostFocus).toEqual([]);
  });
});

test("a lost focus is seen", async () => {
  const { page, seen } = await visit("/blank");
  await page.getByRole("link", { name: "About" }).focus();
  expect((await seen()).lostFocus).toEqual([]);
  await page.evaluate(() => document.activeElement?.remove());
  expect((await seen()).lostFocus).toHaveLength(1);
});
