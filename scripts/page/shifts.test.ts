import { expect, test } from "vitest";
import type { Shift } from "./recorder.ts";
import { cardOf, explain, hide, like, shelfOn, titlesOf, update } from "./tour.ts";
import { visit, type Visit } from "./visit.ts";

/** Everything that has moved so far, right after input too, which browsers leave out of their figure. */
const shiftsOf = async ({ seen }: Visit): Promise<readonly Shift[]> => (await seen()).shifts;

const widths = { wide: 1280, narrow: 390 };

test.each([
  ["/films", "wide"],
  ["/films?server", "narrow"],
] as const)("%s moves nothing, whatever is done to it: %s", async (path, width) => {
  const visited = await visit(path, widths[width]);
  const shelf = shelfOn(visited.page);
  const [first = "", second = "", third = ""] = await titlesOf(shelf);
  expect(await shiftsOf(visited)).toEqual([]);

  await like(shelf, cardOf(shelf, first));
  await hide(cardOf(shelf, second));
  expect(await shiftsOf(visited)).toEqual([]);

  await explain(cardOf(shelf, first));
  expect(await shiftsOf(visited)).toEqual([]);

  for (const title of [first, second])
    await cardOf(shelf, title).getByRole("button", { name: "More like this" }).click();
  await cardOf(shelf, third).getByRole("button", { name: "Less like this" }).click();
  await shelf.getByText(/^Hidden\. /).waitFor();
  expect(await shiftsOf(visited)).toEqual([]);

  // Asked for the better order, cards move along their row; nothing moves up or down.
  await update(shelf);
  expect(await titlesOf(shelf)).not.toContain(third);
  const moved = (await shiftsOf(visited)).flatMap((shift) => shift.moved);
  expect(moved.filter(({ down }) => down !== 0)).toEqual([]);
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
