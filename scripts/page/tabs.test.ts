import type { Entry } from "@rapport/core";
import type { Page } from "playwright";
import { expect, inject, test } from "vitest";
import { memoryOf, nothing } from "./memory-of.ts";
import { cardOf, shelfOn, titlesOf } from "./tour.ts";
import { visitAnew } from "./visit.ts";

const path = "/yours?visitor=asked&storage=indexeddb";
/** Never reached, also on a busy machine. */
const patiently = { timeout: 15_000 };
const files = new Set(Object.keys(inject("modules")));
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();
const typesIn = (records: readonly unknown[] | undefined): string[] =>
  (records as readonly Entry[] | undefined)?.map(({ type }) => type) ?? [];

/** Picks a genre on the page, without saving it. */
const pick = (page: Page, genre: string): Promise<void> =>
  page.getByRole("group", { name: "More of which genres?" }).getByRole("checkbox", { name: genre }).check();

test("before an answer nothing is stored or requested, whatever the person does", async () => {
  const { page, requests, seen } = await visitAnew(path);
  const shelf = shelfOn(page);
  const [first = "", second = ""] = await titlesOf(shelf);
  await cardOf(shelf, first).getByRole("button", { name: "More like this" }).click();
  await cardOf(shelf, second).getByRole("button", { name: "Less like this" }).click();
  await pick(page, "western");
  await press(page, "Mute");
  await page.getByRole("radio", { name: "Not at all" }).check();
  await page.getByText("Nothing is stored until you decide.", { exact: false }).waitFor();
  expect(requests.filter((one) => !one.startsWith("/yours") && !files.has(one))).toEqual([]);
  // It is looked for an earlier answer, and other tabs are listened to: neither writes anything.
  expect([...new Set((await seen()).storage)].sort()).toEqual([
    "BroadcastChannel",
    "indexedDB.databases",
    "localStorage",
  ]);
  expect(await memoryOf(page)).toEqual(nothing);
});

test("after everything was erased nothing is left but what was decided about data, and the erasure", async () => {
  const { page } = await visitAnew(path);
  await press(page, "Allow");
  const shelf = shelfOn(page);
  const [first = ""] = await titlesOf(shelf);
  await cardOf(shelf, first).getByRole("button", { name: "More like this" }).click();
  await pick(page, "western");
  await page.getByRole("radio", { name: "In broad strokes" }).check();
  await page.waitForFunction(() => Object.keys(sessionStorage).includes("rapport:draft:genres"));
  await page.waitForFunction(() => window.host.personalization.persistence === "kept");
  const before = await memoryOf(page);
  expect(typesIn(before.databases["film-night/log"])).toContain("rate");
  expect(before.local).toEqual(["film-night:decisions"]);

  const panel = page.getByRole("region", { name: "Your data", exact: true });
  await panel.getByRole("button", { name: "Delete everything" }).click();
  await panel.getByRole("button", { name: "Delete for good" }).click();
  await panel.getByText(/^Deleted\./).waitFor();
  await expect
    .poll(async () => typesIn((await memoryOf(page)).databases["film-night/log"]).sort(), patiently)
    .toEqual(["consent", "erase", "level"]);
  const { databases, ...elsewhere } = await memoryOf(page);
  expect(Object.keys(databases)).toEqual(["film-night/log"]);
  expect({ ...elsewhere, databases: {} }).toEqual(nothing);
});

test("withdrawn in one tab, the other ranks anew within a second, and what was told is gone there, too", async () => {
  const { page: one } = await visitAnew(path);
  const everybody = await titlesOf(shelfOn(one));
  await press(one, "Allow");
  await pick(one, "western");
  await one.locator(".rapport-picker-actions").first().getByRole("button", { name: "Save" }).click();
  await one.getByText(/^Your picks are saved\./).waitFor();
  await one.waitForFunction(() => window.host.personalization.persistence === "kept");

  const other = await one.context().newPage();
  await other.goto(one.url());
  await expect.poll(() => titlesOf(shelfOn(other)), patiently).not.toEqual(everybody);
  // Watched from within, by the clock that both tabs have.
  const changed = other.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shelf = document.querySelector(".rapport-shelf-list") as Element;
        const watch = new MutationObserver(() => resolve(Date.now()));
        watch.observe(shelf, { subtree: true, childList: true, characterData: true });
      }),
  );
  const withdrawn = await one.evaluate(() => {
    const links = [...document.querySelectorAll("button")];
    links.find(({ textContent }) => textContent === "Stop using my data")?.click();
    return Date.now();
  });
  expect((await changed) - withdrawn).toBeLessThan(1000);
  await expect.poll(() => titlesOf(shelfOn(other)), patiently).toEqual(everybody);
  const left = await other.evaluate(() => window.host.personalization.entries().map(({ type }) => type));
  expect(new Set(left)).toEqual(new Set(["consent"]));
});

test("erased in one tab, the draft of a picker goes in the other, also on a page that has none", async () => {
  const { page: one } = await visitAnew(path);
  await press(one, "Allow");
  const other = await one.context().newPage();
  await other.goto(one.url());
  await pick(other, "western");
  await other.waitForFunction(() => Object.keys(sessionStorage).includes("rapport:draft:genres"));
  await other.goto(one.url().replace("/yours", "/films"));
  await titlesOf(shelfOn(other));
  expect((await memoryOf(other)).session).toEqual(["rapport:draft:genres"]);
  await one.evaluate(() => void window.host.personalization.decide({ type: "erase", targets: "everything" }));
  await expect.poll(async () => (await memoryOf(other)).session, patiently).toEqual([]);
});
