import { describe, expect, it } from "vitest";
import { bookshopFiles } from "../page/bookshop.ts";
import { largestFile } from "../reading/limits.ts";
import type { ChosenFile, JobProgress } from "./job.ts";
import { createJobs } from "./runJob.ts";

const now = () => Date.UTC(2027, 0, 1);
const quietly = () => undefined;

const chosen = (file: File | undefined, key = file?.name ?? ""): ChosenFile<never> => {
  if (!file) throw new Error("The example has two files.");
  return { key, file, options: {} };
};

const fileOf = (text: string, name: string): File => new File([text], name);

function bookshop() {
  const [books, ratings] = bookshopFiles();
  return { items: chosen(books), events: chosen(ratings) };
}

describe("a job", () => {
  it("makes a page of items and events", async () => {
    const result = await createJobs(now)(bookshop(), quietly);
    expect(result.items).toMatchObject({
      name: "books.csv",
      delimiter: ";",
      count: 36,
      problems: { total: 0, first: [] },
      mapping: {
        id: "sku",
        title: "title",
        traits: [
          { column: "subjects", form: "|" },
          { column: "author", form: "whole" },
          { column: "year", form: "decade" },
        ],
      },
    });
    expect(result.events).toMatchObject({
      name: "ratings.csv",
      problems: { total: 0 },
      mapping: { highest: 5 },
    });
    expect(result.people).toHaveLength(12);
    expect(result.page?.items).toHaveLength(36);
    expect(result.page?.person).toBeDefined();
  });

  it("is about the person asked for, whose events do not count for everybody", async () => {
    const run = createJobs(now);
    const { page } = await run({ ...bookshop(), person: "otto" }, quietly);
    expect(page?.person?.id).toBe("otto");
    expect(page?.person?.events.map(({ value }) => value)).toEqual([1, 1, 1, 1, 0.2, 1, -0.5]);
    const times = page?.person?.events.map(({ time }) => time) ?? [];
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const gardener = page?.items.find(({ title }) => title === "The Patient Gardener");
    expect(gardener?.popularity).toBe(1);
    const other = await run({ ...bookshop(), person: "wren" }, quietly);
    expect(other.page?.items.find(({ id }) => id === gardener?.id)?.popularity).toBe(2);
  });

  it("needs no events", async () => {
    const { items } = bookshop();
    const { page, people } = await createJobs(now)({ items }, quietly);
    expect(page).toEqual({ items: expect.any(Array) as unknown });
    expect(people).toEqual([]);
  });

  it("waits for items where there are only events", async () => {
    const { events } = bookshop();
    const { page, events: report } = await createJobs(now)({ events }, quietly);
    expect(page).toBeUndefined();
    expect(report).toMatchObject({ count: 0, problems: { total: 0 }, mapping: { person: "reader" } });
  });

  it("tells files that were dropped together apart, in any order", async () => {
    const [books, ratings] = bookshopFiles();
    for (const dropped of [
      [chosen(books), chosen(ratings)],
      [chosen(ratings), chosen(books)],
    ]) {
      const { chosen: taken } = await createJobs(now)({ dropped }, quietly);
      expect(taken).toEqual({ items: "books.csv", events: "ratings.csv" });
    }
  });

  it("puts one dropped file where it belongs", async () => {
    const [books, ratings] = bookshopFiles();
    const run = createJobs(now);
    const first = await run({ dropped: [chosen(books)] }, quietly);
    expect(first.chosen).toEqual({ items: "books.csv", events: undefined });
    const second = await run({ items: chosen(books), dropped: [chosen(ratings)] }, quietly);
    expect(second.chosen).toEqual({ items: "books.csv", events: "ratings.csv" });
  });

  it("follows a corrected mapping, and leaves events of items that are gone out", async () => {
    const run = createJobs(now);
    const { items, events } = bookshop();
    const { items: report } = await run({ items, events }, quietly);
    if (!report) throw new Error("The items were not read.");
    const corrected = {
      ...items,
      mapping: { ...report.mapping, id: "title", traits: [], category: undefined },
    };
    const result = await run({ items: corrected, events }, quietly);
    expect(result.page?.items[0]).toMatchObject({ id: "The Lighthouse Ledger", traits: [] });
    expect(result.events).toMatchObject({ count: 0 });
    expect(result.events?.problems.total).toBeGreaterThan(50);
  });

  it("waits where the columns of ids and titles are not known", async () => {
    const result = await createJobs(now)({ items: chosen(fileOf("a,b\n1,1\n1,1", "a.csv")) }, quietly);
    expect(result.page).toBeUndefined();
    expect(result.items).toMatchObject({ count: 0, mapping: { id: undefined, title: undefined } });
  });

  it("keeps a popularity that a column tells", async () => {
    const items = chosen(fileOf("id,title,views\na,Moss,7\nb,Reed,9", "a.csv"));
    const events = chosen(fileOf("user,item\np,a\nq,a", "b.csv"));
    const { page } = await createJobs(now)({ items, events }, quietly);
    expect(page?.items.map(({ popularity }) => popularity)).toEqual([7, 9]);
  });

  it("reads a file once for all jobs with it", async () => {
    let read = 0;
    class Counted extends File {
      override async arrayBuffer(): Promise<ArrayBuffer> {
        read += 1;
        return super.arrayBuffer();
      }
    }
    const run = createJobs(now);
    const items: ChosenFile<never> = {
      key: "1",
      file: new Counted(["id,title\na,Moss"], "a.csv"),
      options: {},
    };
    await run({ items }, quietly);
    await run({ items, person: "nobody" }, quietly);
    expect(read).toBe(1);
  });

  it("refuses files that cannot be used, in words", async () => {
    const run = (file: File) => createJobs(now)({ items: chosen(file) }, quietly);
    await expect(run(fileOf("", "a.csv"))).rejects.toThrow("a.csv is empty.");
    await expect(run(new File([new Uint8Array(largestFile + 1)], "a.csv"))).rejects.toThrow("Up to 50 MB");
    await expect(run(fileOf("a\0b", "a.csv"))).rejects.toThrow("NUL bytes");
    await expect(run(fileOf("id,title", "a.csv"))).rejects.toThrow("one row only");
  });

  it("tells its phases in order, from nothing to all", async () => {
    const told: JobProgress[] = [];
    await createJobs(now)(bookshop(), (progress) => told.push(progress));
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual([
      "Reading books.csv",
      "Reading ratings.csv",
      "Finding what goes together",
    ]);
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });
});
