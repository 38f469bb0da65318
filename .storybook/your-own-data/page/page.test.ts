import { rank } from "@rapport/core";
import { describe, expect, it } from "vitest";
import { createJobs } from "../worker/runJob.ts";
import type { PageData } from "../worker/job.ts";
import { bookshopFiles } from "./bookshop.ts";
import { itemsOf } from "./itemsOf.ts";
import { replay } from "./replay.ts";
import { shelvesOf } from "./shelvesOf.ts";

async function pageOf(person?: string): Promise<PageData> {
  const [books, ratings] = bookshopFiles();
  if (!books || !ratings) throw new Error("The example has two files.");
  const job = {
    items: { key: "books", file: books, options: {} },
    events: { key: "ratings", file: ratings, options: {} },
    person,
  };
  const { page } = await createJobs()(job, () => undefined);
  if (!page) throw new Error("There is no page.");
  return page;
}

describe("the items of a page", () => {
  it("have what goes with them, and lead nowhere else", async () => {
    const items = itemsOf(await pageOf());
    for (const item of items) {
      expect(item.href).toBe(`#/item/${item.id}`);
      expect(item.image).toBeUndefined();
    }
    const similar = items.find(({ title }) => title === "Moss")?.similar ?? [];
    expect(similar.length).toBeGreaterThan(2);
    for (const [id, similarity] of similar) {
      expect(items.some((item) => item.id === id)).toBe(true);
      expect(similarity).toBeGreaterThan(0);
      expect(similarity).toBeLessThanOrEqual(1);
    }
  });
});

describe("what a person did", () => {
  it("becomes signals by the public API, each at its time", async () => {
    const page = await pageOf("otto");
    const personalization = replay(page.person?.events ?? [], itemsOf(page));
    const signals = personalization.signals();
    expect(signals.map((signal) => signal.type)).toEqual(Array.from({ length: 7 }, () => "rate"));
    expect(signals.map(({ time }) => time)).toEqual(page.person?.events.map(({ time }) => time));
    expect(Math.abs(personalization.clock() - Date.now())).toBeLessThan(1000);
  });

  it("decides what comes first", async () => {
    const page = await pageOf("wren");
    const items = itemsOf(page);
    const rated = new Set(page.person?.events.map(({ item }) => items[item]?.id));
    const left = items.filter(({ id }) => !rated.has(id));
    const { items: ranked } = rank(replay(page.person?.events ?? [], items), left, { limit: 4 });
    const subjects = ranked.map(({ id }) => left.find((item) => item.id === id)?.traits.join(" "));
    expect(subjects.filter((traits) => traits?.includes("mystery")).length).toBeGreaterThanOrEqual(2);
  });

  it("owns what was bought", () => {
    const item = { id: "a", title: "Moss", traits: [] };
    const personalization = replay([{ item: 0, act: "own", value: 1, time: 0 }], [item]);
    expect(rank(personalization, [item]).leftOut).toEqual({ owned: 1 });
  });
});

describe("the shelves of a page", () => {
  const item = (id: number, traits: readonly string[], year?: number) => ({
    id: String(id),
    title: `Title ${id}`,
    traits,
    ...(year !== undefined && { year: String(year) }),
  });
  const titles = (items: readonly ReturnType<typeof item>[]) => shelvesOf(items).map(({ title }) => title);

  it("are of the value that comes up most, and of the newest", () => {
    const items = Array.from({ length: 60 }, (_, at) =>
      item(
        at,
        [at % 3 === 0 ? "genre:comedy" : "genre:drama", `decade:${at < 30 ? 1990 : 2000}s`],
        1990 + (at % 20),
      ),
    );
    expect(titles(items)).toEqual(["Picked for you", "Drama", "Newest"]);
    const newest = shelvesOf(items)[2]?.candidates ?? [];
    expect(newest).toHaveLength(24);
    expect(Math.min(...newest.map(({ id }) => 1990 + (Number(id) % 20)))).toBe(2002);
  });

  it("are of another facet where no year is known", () => {
    const items = Array.from({ length: 30 }, (_, at) =>
      item(at, [at % 3 === 0 ? "genre:comedy" : "genre:drama", at % 2 === 0 ? "brand:Ambry" : "brand:Feld"]),
    );
    expect(titles(items)).toEqual(["Picked for you", "Drama", "Ambry"]);
  });

  it("are one where nothing is known of the items", () => {
    expect(titles([item(1, []), item(2, [])])).toEqual(["Picked for you"]);
  });
});
