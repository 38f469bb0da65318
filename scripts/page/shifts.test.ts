import type { Locator } from "playwright";
import { expect, test } from "vitest";
import type { Shift } from "./recorder.ts";
import { cardOf, explain, hide, like, sayWhyNot, shelfOn, titlesOf, update } from "./tour.ts";
import { visit, type Visit } from "./visit.ts";

/** Everything that has moved so far, right after input too, which browsers leave out of their figure. */
const shiftsOf = async ({ seen }: Visit): Promise<readonly Shift[]> => (await seen()).shifts;

const widths = { wide: 1280, narrow: 390 };

/** The sum of everything that has moved so far, when nothing moves any more. */
async function sumOf({ page, seen }: Visit): Promise<number> {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
  return (await seen()).shifts.reduce((sum, { value }) => sum + value, 0);
}

/** Gives thumbs until the better order differs on screen, adopts it, and lets it arrive. */
async function changeOrder(shelf: Locator): Promise<void> {
  const before = await titlesOf(shelf);
  const [first = "", second = "", third = ""] = before;
  for (const title of [first, second])
    await cardOf(shelf, title).getByRole("button", { name: "More like this" }).click();
  await cardOf(shelf, third).getByRole("button", { name: "Less like this" }).click();
  await shelf.getByText(/^Hidden\. /).waitFor();
  await update(shelf);
  expect((await titlesOf(shelf)).slice(0, 5)).not.toEqual(before.slice(0, 5));
}

test.each([
  ["/films", "wide", "no-preference"],
  ["/films", "narrow", "no-preference"],
  ["/films?server", "wide", "no-preference"],
  ["/films?server", "narrow", "no-preference"],
  // With less motion there is less that could shift: every path and every width once.
  ["/films", "wide", "reduce"],
  ["/films?server", "narrow", "reduce"],
] as const)("%s shifts by 0, whatever is done to it: %s, motion: %s", async (path, width, reducedMotion) => {
  const visited = await visit(path, { width: widths[width], reducedMotion });
  const shelf = shelfOn(visited.page);
  const [first = "", second = ""] = await titlesOf(shelf);
  expect(await sumOf(visited)).toBe(0);

  await like(shelf, cardOf(shelf, first));
  await hide(cardOf(shelf, second));
  // What is taken back may bring another film into its place.
  const [now = ""] = await titlesOf(shelf);
  await sayWhyNot(cardOf(shelf, now));
  expect(await sumOf(visited)).toBe(0);

  const [then = ""] = await titlesOf(shelf);
  await explain(cardOf(shelf, then));
  expect(await sumOf(visited)).toBe(0);

  await changeOrder(shelf);
  expect(await sumOf(visited)).toBe(0);
});

test("a new order that is not shown as movement would be seen", async () => {
  const visited = await visit("/films");
  await visited.page.evaluate(() => Reflect.deleteProperty(Element.prototype, "animate"));
  await changeOrder(shelfOn(visited.page));
  expect(await sumOf(visited)).toBeGreaterThan(0);
});

test.each(["/late", "/late?server"])(
  "films that come late take the places kept for them: %s",
  async (path) => {
    const visited = await visit(path);
    await visited.page.getByText("This is taking longer than usual.").first().waitFor();
    await visited.page.evaluate(() => window.host.deliver());
    expect(await titlesOf(shelfOn(visited.page))).toHaveLength(12);
    expect(await shiftsOf(visited)).toEqual([]);
  },
);

test("a shift right after input is seen", async () => {
  const visited = await visit("/late");
  await visited.page.evaluate(() => {
    const push = () => document.querySelector("main")?.before(document.createElement("hr"));
    document.addEventListener("keydown", push);
  });
  expect(await shiftsOf(visited)).toEqual([]);
  await visited.page.keyboard.press("a");
  const moved = (await shiftsOf(visited)).flatMap((shift) => shift.moved);
  expect(moved.filter(({ down }) => down > 0)).not.toEqual([]);
});
