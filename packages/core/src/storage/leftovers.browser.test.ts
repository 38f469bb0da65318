import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPersonalization, type Personalization } from "../personalization.ts";
import { item } from "../testing/builders.fixture.ts";
import { indexedDBStorage } from "./indexeddb.ts";

const key = "rapport:draft:genres";
const draft = (erased?: string): string => JSON.stringify({ picks: ["genre:noir"], erased });
const drafts = (): string[] => Object.keys(sessionStorage).filter((name) => name.startsWith(key));
let names = 0;
let closing: (() => void)[] = [];

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  sessionStorage.clear();
  for (const close of closing) close();
  closing = [];
});

/** Tabs of one site. Each keeps its drafts for itself; here they share them. */
async function tabs(count: number): Promise<Personalization[]> {
  const name = `leftovers-${(names += 1)}`;
  const people = Array.from({ length: count }, (_, at) =>
    createPersonalization({ storage: indexedDBStorage(name), random: () => (at + 1) / 9 }),
  );
  closing.push(...people.map((person) => person.mount()), () => void indexedDB.deleteDatabase(name));
  await Promise.all(people.map(({ ready }) => ready));
  return people;
}

it("a draft goes with an erasure in another tab, although its picker is not on the page", async () => {
  const [here, elsewhere] = await tabs(2);
  here?.record({ type: "hide", item: item("a") });
  sessionStorage.setItem(key, draft());
  sessionStorage.setItem("of the host", "stays");
  // This tab made the draft; the other one has none, so what it removes shows nothing.
  const removed = vi.spyOn(Storage.prototype, "removeItem");
  elsewhere?.decide({ type: "erase", targets: "everything" });
  await expect.poll(() => here?.decisions().length).toBe(1);
  expect(removed.mock.calls.length).toBeGreaterThan(0);
  removed.mockRestore();
  expect(drafts()).toEqual([]);
  expect(sessionStorage.getItem("of the host")).toBe("stays");
});

it("a draft that was begun after the erasure stays, and so does one while nothing was erased", async () => {
  const [person] = await tabs(1);
  sessionStorage.setItem(key, draft());
  person?.record({ type: "hide", item: item("a") });
  expect(sessionStorage.getItem(key)).toBe(draft());
  const erased = person?.decide({ type: "erase", targets: "everything" }).decision.id;
  expect(sessionStorage.getItem(key)).toBeNull();
  sessionStorage.setItem(key, draft(erased));
  person?.decide({ type: "level", level: 2 });
  expect(sessionStorage.getItem(key)).toBe(draft(erased));
});

it("what is left of an erasure while the page was away goes when it comes back", async () => {
  const name = `leftovers-${(names += 1)}`;
  const first = createPersonalization({ storage: indexedDBStorage(name) });
  const leave = first.mount();
  await first.ready;
  const { id } = first.decide({ type: "erase", targets: "everything" }).decision;
  await expect.poll(async () => (await indexedDBStorage(name).load()).length).toBe(1);
  leave();
  for (const [at, left] of [draft(), "{", draft(id)].entries()) sessionStorage.setItem(`${key}${at}`, left);
  const second = createPersonalization({ storage: indexedDBStorage(name), random: () => 0.9 });
  closing.push(second.mount(), () => void indexedDB.deleteDatabase(name));
  await second.ready;
  expect(drafts()).toEqual([`${key}2`]);
});

it("nothing is looked at before anything was erased", async () => {
  const look = vi.spyOn(Storage.prototype, "getItem");
  const [person] = await tabs(1);
  person?.record({ type: "hide", item: item("a") });
  expect(look.mock.contexts.filter((storage) => storage === sessionStorage)).toEqual([]);
  look.mockRestore();
});
