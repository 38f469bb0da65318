import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Entry } from "../signals/signal.ts";
import { createPerson, entryId, item, like, stored } from "../testing/builders.fixture.ts";
import { memoryStorage } from "./memory.ts";
import type { Storage } from "./storage.ts";

const noir = item("noir", ["genre:noir"]);
const open = (number: number): Entry => stored(number, { type: "open", item: item(`i${number}`) });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A person over a storage that answers a call only when it is let through. */
function slow(initial: readonly Entry[] = []) {
  const disk = memoryStorage(initial);
  const calls: { readonly name: string; readonly answer: () => Promise<void> }[] = [];
  const arrivals: (() => void)[] = [];
  const hold = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      calls.push({ name, answer: () => work().then(resolve, reject) });
      for (const arrive of arrivals.splice(0)) arrive();
    });
  const storage: Storage = {
    load: () => hold("load", () => disk.load()),
    append: (entries) => hold("append", () => disk.append([...entries])),
    remove: (ids) => hold("remove", () => disk.remove(ids)),
    subscribe: (listener) => {
      hear = listener;
      return () => {};
    },
  };
  let hear = (): void => {};
  const errors: string[] = [];
  const person = createPerson({ storage, onError: (error) => errors.push(String(error)) });
  /** The nth call, as soon as it is made. */
  const call = async (at: number): Promise<(typeof calls)[number]> => {
    while (calls.length <= at) await new Promise<void>((resolve) => arrivals.push(resolve));
    return calls[at] as (typeof calls)[number];
  };
  /** Lets the nth call through, and what follows from it happen. */
  const answer = async (at: number): Promise<void> => {
    await (await call(at)).answer();
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    disk,
    person,
    errors,
    call,
    answer,
    hear: () => hear(),
    names: () => calls.map(({ name }) => name),
  };
}

const idsIn = async (disk: Storage): Promise<string[]> => (await disk.load()).map(({ id }) => id).sort();
const idsOf = ({ person }: ReturnType<typeof slow>): string[] => person.entries().map(({ id }) => id);

describe("a storage that does not answer", () => {
  it("is waited for 3 seconds: then everything goes on in memory, and says so", async () => {
    const held = slow([open(1)]);
    const { person, errors, call } = held;
    like(person, noir);
    person.mount();
    await call(0);
    await vi.advanceTimersByTimeAsync(2999);
    expect(person.persistence).toBe("loading");
    await vi.advanceTimersByTimeAsync(1);
    await person.ready;
    expect(person.persistence).toBe("not-saved");
    expect(errors).toEqual(["Error: Rapport: the storage does not answer; memory stands in for it."]);
    expect(person.signals()).toHaveLength(1);
  });

  it("is caught up with when it answers after all: what was done meanwhile comes behind what was stored", async () => {
    const held = slow([open(1), open(2)]);
    const { person, disk, call, answer } = held;
    const causes: string[] = [];
    person.mount();
    await call(0);
    await vi.advanceTimersByTimeAsync(3000);
    await person.ready;
    person.subscribe(({ cause }) => causes.push(cause));
    await answer(0);
    like(person, noir);
    expect(causes).toEqual(["persistence", "load", "act"]);
    expect(idsOf(held).slice(0, 2)).toEqual([entryId(1), entryId(2)]);
    await answer(1);
    expect(person.persistence).toBe("kept");
    expect(await idsIn(disk)).toEqual(idsOf(held));
  });

  it("is asked again by the next act; the answer that comes too late then is looked up anew", async () => {
    const held = slow([open(1)]);
    const { person, disk, call, answer, names } = held;
    person.mount();
    await call(0);
    await vi.advanceTimersByTimeAsync(3000);
    like(person, noir);
    await answer(1);
    await answer(2);
    expect(person.persistence).toBe("kept");
    await disk.append([open(7)]);
    await answer(0);
    await answer(3);
    expect(names()).toEqual(["load", "load", "append", "load"]);
    expect(idsOf(held)).toEqual(await idsIn(disk));
    expect(idsOf(held)).toContain(entryId(7));
  });

  it("is not asked again and again where every answer takes that long: it is taken when it comes", async () => {
    const held = slow([open(1)]);
    const { person, disk, answer, hear, names } = held;
    person.mount();
    await answer(0);
    await disk.append([open(2)]);
    hear();
    await vi.advanceTimersByTimeAsync(3000);
    expect(person.persistence).toBe("not-saved");
    await answer(1);
    expect(person.persistence).toBe("kept");
    expect(idsOf(held)).toEqual([entryId(1), entryId(2)]);
    expect(names()).toEqual(["load", "load"]);
  });

  it("to a write is not believed to have it; when it has, everything is kept", async () => {
    const held = slow();
    const { person, disk, call, answer } = held;
    person.mount();
    await answer(0);
    like(person, noir);
    await call(1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(person.persistence).toBe("not-saved");
    await answer(1);
    expect(person.persistence).toBe("kept");
    expect(await idsIn(disk)).toEqual(idsOf(held));
  });

  it("to a write does not say that all is kept while the next write is on its way", async () => {
    const held = slow();
    const { person, call, answer } = held;
    person.mount();
    await answer(0);
    like(person, noir);
    await call(1);
    await vi.advanceTimersByTimeAsync(3000);
    like(person, item("another"));
    await call(2);
    await answer(1);
    expect(person.persistence).toBe("not-saved");
    await answer(2);
    expect(person.persistence).toBe("kept");
  });

  it("does not bring back what was erased while it was silent", async () => {
    const held = slow([open(1), open(2)]);
    const { person, disk, call, answer } = held;
    person.mount();
    await call(0);
    await vi.advanceTimersByTimeAsync(3000);
    person.decide({ type: "erase", targets: "everything" });
    await answer(1);
    expect(person.entries().map(({ type }) => type)).toEqual(["erase"]);
    await answer(2);
    await answer(3);
    expect(await idsIn(disk)).toEqual(idsOf(held));
    expect(person.persistence).toBe("kept");
  });

  it("leaves no timer behind when it answers in time", async () => {
    const { person, answer } = slow();
    person.mount();
    await answer(0);
    await person.ready;
    expect(vi.getTimerCount()).toBe(0);
  });
});
