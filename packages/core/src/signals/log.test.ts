import { fc } from "../testing/fast-check.fixture.ts";
import { describe, expect, it } from "vitest";
import { entryId, item, retraction, stored } from "../testing/builders.fixture.ts";
import { Log } from "./log.ts";
import type { Entry } from "./signal.ts";

const open = (number: number) => stored(number, { type: "open", item: item(`i${number}`) });

function logOf(...entries: readonly Entry[]): Log {
  const log = new Log(() => 0.5);
  for (const entry of entries) log.add(entry);
  return log;
}

const live = (log: Log): string[] => log.live().map(({ id }) => id);

describe("the log", () => {
  it("is in the order of ids, whatever order the entries came in", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 30 }), (numbers) => {
        const log = logOf(...numbers.map(open));
        const ids = [...new Set(numbers)].sort((a, b) => a - b).map((number) => entryId(number));
        expect(log.entries.map(({ id }) => id)).toEqual(ids);
        for (const id of ids) expect(log.find(id)?.id).toBe(id);
        expect(log.find(entryId(99))).toBeUndefined();
      }),
    );
  });

  it("tells whether an entry came last, and takes an id once", () => {
    const log = logOf(open(2));
    expect(log.add(open(4))).toBe(true);
    expect(log.add(open(3))).toBe(false);
    expect(log.add(open(4))).toBe(false);
    expect(log.entries).toHaveLength(3);
  });

  it("takes back, brings back, and takes back again", () => {
    const log = logOf(open(1), open(2), retraction(3, [entryId(1)]));
    expect(live(log)).toEqual([entryId(2)]);
    log.add(retraction(4, [entryId(3)]));
    expect(live(log)).toEqual([entryId(1), entryId(2)]);
    log.add(retraction(5, [entryId(4)]));
    expect(live(log)).toEqual([entryId(2)]);
  });

  it("ignores a retraction of itself and of what comes after it", () => {
    const log = logOf(open(1), retraction(2, [entryId(2), entryId(3)]), open(3));
    expect(live(log)).toEqual([entryId(1), entryId(3)]);
  });

  it("forgets removed entries, and what they took back is there again", () => {
    const log = logOf(open(1), retraction(2, [entryId(1)]), open(3));
    log.reset([open(1)]);
    expect(live(log)).toEqual([entryId(1)]);
    expect(log.find(entryId(3))).toBeUndefined();
    expect(log.add(open(3))).toBe(true);
  });
});

describe("identifiers", () => {
  it("sort in the order they were made, behind everything seen", () => {
    const log = new Log(() => 0.25);
    const made = Array.from({ length: 50 }, () => log.nextId());
    log.saw(entryId(5000, "other"));
    log.saw(entryId(7, "other"));
    made.push(log.nextId());
    expect([...made].sort()).toEqual(made);
    expect((made.at(-1) ?? "") > entryId(5000, "zzzzzz")).toBe(true);
    expect(new Set(made).size).toBe(51);
  });

  it("differ between writers", () => {
    expect(new Log(() => 0.1).nextId()).not.toBe(new Log(() => 0.2).nextId());
  });
});
