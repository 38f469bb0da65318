import { describe, expect, it, vi } from "vitest";
import type { Entry } from "../signals/signal.ts";
import { shortHalfLives } from "../testing/arbitraries.fixture.ts";
import { createPerson, heldStorage, item, noon, stored } from "../testing/builders.fixture.ts";

const opens = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ type: "open" as const, item: item(`i${at}`) }));
const keptOpens = (count: number): readonly Entry[] =>
  opens(count).map((draft, at) => stored(at + 1, draft, { time: noon }));
const ids = (entries: readonly Entry[]): readonly string[] => entries.map(({ id }) => id);

/** A person over a storage that answers call by call, and hears when the test says so that another tab did something. */
async function start(initial?: readonly Entry[]) {
  const disk = heldStorage();
  let hear = (): void => {};
  const storage = {
    ...disk.storage,
    subscribe: (listener: () => void) => {
      hear = listener;
      return () => {
        hear = () => {};
      };
    },
  };
  const person = createPerson({ storage, halfLives: shortHalfLives });
  const unmount = person.mount();
  if (initial) await disk.resolve(0, initial);
  return { disk, person, unmount, hear: () => hear(), names: () => disk.calls.map(({ name }) => name) };
}

describe("while an answer of the storage is on its way", () => {
  it("what was stored after it was taken down is not missing from it", async () => {
    const { disk, person, hear, names } = await start([]);
    // 30 weigh something: by the clock of this visit the first five may go wherever they are missing.
    person.recordAll(opens(35));
    hear();
    await disk.resolve(2);
    await disk.resolve(1, []);
    expect(person.entries()).toEqual(disk.calls[2]?.entries);
    expect(names()).toEqual(["load", "load", "append"]);
  });

  it("what was stored, and deleted elsewhere before this tab knew, goes here, too", async () => {
    const { disk, person, hear, names } = await start([]);
    person.recordAll(opens(35));
    await vi.waitUntil(() => disk.calls.length === 2);
    hear();
    // It can be either: not stored yet, or deleted already.
    await disk.resolve(2, []);
    expect(person.entries()).toHaveLength(35);
    await disk.resolve(1);
    await disk.resolve(3, person.entries().slice(5));
    expect(person.entries()).toHaveLength(30);
    expect(names()).toEqual(["load", "append", "load", "load"]);
  });

  it("what was deleted after it was taken down does not come back with it", async () => {
    // 39 are a window of 9 too many: those go when a visit begins.
    const entries = keptOpens(39);
    const { disk, person, hear, names } = await start(entries);
    hear();
    await disk.resolve(1);
    expect(names()).toEqual(["load", "remove", "load"]);
    await disk.resolve(2, entries);
    expect(ids(person.entries())).toEqual(ids(entries.slice(9)));
    await disk.resolve(3, entries.slice(9));
    expect(ids(person.entries())).toEqual(ids(entries.slice(9)));
    expect(names()).toEqual(["load", "remove", "load", "load"]);
  });

  it("what was deleted and somebody stored again is found by looking once more", async () => {
    const entries = keptOpens(39);
    const { disk, person, hear, names } = await start(entries);
    hear();
    await disk.resolve(1);
    await disk.resolve(2, entries);
    await disk.resolve(3, entries);
    expect(ids(person.entries())).toEqual(ids(entries));
    expect(names()).toEqual(["load", "remove", "load", "load"]);
  });

  it("what others did while nobody used the page is looked up by whoever comes back before it arrived", async () => {
    const { disk, person, unmount, names } = await start();
    await vi.waitUntil(() => disk.calls.length === 1);
    unmount();
    person.mount();
    await disk.resolve(0, []);
    expect(names()).toEqual(["load", "load"]);
    await disk.resolve(1, keptOpens(1));
    expect(ids(person.entries())).toEqual(ids(keptOpens(1)));
  });
});

describe("where the storage refuses to store", () => {
  it("what was erased meanwhile is not tried again", async () => {
    const { disk, person } = await start([]);
    person.recordAll(opens(1));
    await vi.waitUntil(() => disk.calls.length === 2);
    const { decision } = person.decide({ type: "erase", targets: "everything" });
    await disk.reject(1);
    await vi.waitUntil(() => disk.calls.length === 3);
    expect(disk.calls[2]?.entries).toEqual([decision]);
  });

  it("nobody is told that all is kept because it could be read", async () => {
    const { disk, person, hear, names } = await start([]);
    person.recordAll(opens(1));
    await disk.reject(1);
    expect(person.persistence).toBe("not-saved");
    const told: string[] = [];
    person.subscribe(({ cause }) => told.push(`${cause}: ${person.persistence}`));
    hear();
    await disk.resolve(2, []);
    expect(names()).toEqual(["load", "append", "load", "append"]);
    await disk.reject(3);
    expect(told).toEqual([]);
    hear();
    await disk.resolve(4, []);
    await disk.resolve(5);
    expect(told).toEqual(["persistence: kept"]);
  });
});
