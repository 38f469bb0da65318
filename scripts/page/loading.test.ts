import type { Locator } from "playwright";
import { expect, inject, test } from "vitest";
import { cardOf, hide, shelfOn, titlesOf } from "./tour.ts";
import { visit, type Visit } from "./visit.ts";

/** Which of these libraries and parts have come over the network by now. */
function loaded({ requests }: Visit): string[] {
  const modules = requests.flatMap((path) => inject("modules")[path] ?? []);
  const parts = ["react-dom", "idb", "@radix-ui/react-popover", "@floating-ui/dom", "why-popover/panel"];
  return parts.filter((part) => modules.some((path) => path.includes(`/${part}/`)));
}

const panel = ["@radix-ui/react-popover", "@floating-ui/dom", "why-popover/panel"];

test.each([
  ["/films", "the pointer", (why: Locator) => why.hover()],
  ["/films?server", "the focus", (why: Locator) => why.focus()],
])("on %s the code of the panel comes when %s shows intent, not before", async (path, _, intend) => {
  const visited = await visit(path);
  const shelf = shelfOn(visited.page);
  const [first = ""] = await titlesOf(shelf);
  await visited.seen();
  expect(loaded(visited)).toEqual(["react-dom"]);

  await hide(cardOf(shelf, first));
  await cardOf(shelf, first).getByRole("link").focus();
  await shelf.getByRole("button", { name: "See all" }).click();
  await visited.seen();
  expect(loaded(visited)).toEqual(["react-dom"]);

  await intend(cardOf(shelf, first).getByRole("button", { name: /Why am I seeing/ }));
  await expect.poll(() => loaded(visited)).toEqual(["react-dom", ...panel]);
  expect(await visited.page.getByRole("dialog").count()).toBe(0);
});

test("IndexedDB's helper comes where the host imports it", async () => {
  expect(loaded(await visit("/blank"))).toEqual(["react-dom"]);
  expect(loaded(await visit("/blank?storage=indexeddb"))).toEqual(["react-dom", "idb"]);
});

const moving = ["milestone-celebration/live", "milestone-celebration/motion", "framer-motion"];
const log = ({ page }: Visit) => page.getByRole("button", { name: "Log five workouts" }).click();

/** Which parts of a celebration have come over the network by now. */
function celebrated({ requests }: Visit): string[] {
  const modules = requests.flatMap((path) => inject("modules")[path] ?? []);
  return [...moving, "milestone-celebration/share"].filter((part) =>
    modules.some((path) => path.includes(`/${part}/`)),
  );
}

test.each(["/fitness?visitor=guest", "/fitness?server&visitor=guest"])(
  "on %s not a byte of what moves comes before the first milestone, and the picture when it is asked for",
  async (path) => {
    const visited = await visit(path);
    const { page, requests } = visited;
    await log(visited);
    await page.getByText("5 of 10").waitFor();
    await visited.seen();
    const before = requests.length;
    expect(celebrated(visited)).toEqual([]);
    await log(visited);
    await page.getByRole("region", { name: "10 × workout" }).waitFor();
    await expect.poll(() => celebrated(visited)).toEqual(moving);
    expect(requests.length).toBeGreaterThan(before);
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("img").waitFor();
    expect(celebrated(visited)).toContain("milestone-celebration/share");
  },
);

test("with reduced motion what moves never comes", async () => {
  const visited = await visit("/fitness?visitor=guest", { reducedMotion: "reduce" });
  await log(visited);
  await log(visited);
  await visited.page.getByRole("region", { name: "10 × workout" }).waitFor();
  await expect.poll(() => celebrated(visited)).toEqual(["milestone-celebration/live"]);
  await visited.seen();
  expect(celebrated(visited)).toEqual(["milestone-celebration/live"]);
});
