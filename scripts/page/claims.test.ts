import type { Page } from "playwright";
import { expect, inject, test } from "vitest";
import { visitAnew } from "./visit.ts";

const path = "/fitness?visitor=guest&storage=indexeddb";
const races = 100;

/** Two tabs of one browser, both at the same page. */
async function twoTabs(): Promise<[Page, Page]> {
  const { page } = await visitAnew(path);
  const other = await page.context().newPage();
  await other.goto(inject("origin") + path);
  for (const tab of [page, other]) await tab.evaluate(() => window.host.personalization.ready);
  return [page, other];
}

const claim = (tab: Page, milestone: string) =>
  tab.evaluate((name) => window.host.personalization.claim(name, 1), milestone);

test("of two tabs one alone claims a milestone, in 100 races", async () => {
  const tabs = await twoTabs();
  // Something has to be stored before there is a storage to claim in.
  await tabs[0].evaluate(() => window.host.personalization.record({ type: "count", counter: "mile" }));
  const wins = [0, 0];
  for (let race = 0; race < races; race += 1) {
    const order = race % 2 === 0 ? [0, 1] : [1, 0];
    const won = await Promise.all(order.map((at) => claim(tabs[at] as Page, `m${race}`)));
    expect(won.filter((one) => one === true)).toHaveLength(1);
    const winner = order[won.indexOf(true)] ?? 0;
    wins[winner] = (wins[winner] ?? 0) + 1;
  }
  expect(wins.reduce((sum, won) => sum + won)).toBe(races);
});

test("of two tabs that both know of it one celebrates", async () => {
  const tabs = await twoTabs();
  await tabs[0].getByRole("button", { name: "Log five workouts" }).click();
  for (const tab of tabs) await tab.getByText("5 of 10").waitFor();
  await tabs[1].getByRole("button", { name: "Log five workouts" }).click();
  for (const tab of tabs) await tab.getByText("Reached").waitFor();
  const cards = async (): Promise<number> =>
    (await tabs[0].getByRole("region").count()) + (await tabs[1].getByRole("region").count());
  await expect.poll(cards).toBe(1);
  const claims = tabs[0].evaluate(
    () => window.host.personalization.decisions().filter(({ type }) => type === "claim").length,
  );
  expect(await claims).toBe(1);
  await tabs[0].reload();
  await tabs[0].getByText("Reached").waitFor();
  expect(await tabs[0].getByRole("region").count()).toBe(0);
});
