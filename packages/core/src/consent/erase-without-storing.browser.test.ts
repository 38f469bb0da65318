import { afterEach, describe, expect, it, vi } from "vitest";
import { createPersonalization } from "../personalization.ts";
import { indexedDBStorage } from "../storage/indexeddb.ts";
import { item } from "../testing/builders.fixture.ts";
import type { ConsentPolicy } from "./consent.ts";

const noir = item("noir");

let databases = 0;
let closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing) close();
  closing = [];
  vi.restoreAllMocks();
});

/** A person whose consent stands with somebody else, as with a CMP. */
function visitor({ maySave }: { readonly maySave: boolean }) {
  const name = `cmp-${(databases += 1)}`;
  let answer = maySave;
  const listeners = new Set<() => void>();
  const consent: ConsentPolicy = {
    granted: () => answer,
    storing: () => answer,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const person = createPersonalization({ consent, storage: indexedDBStorage(name) });
  const reader = indexedDBStorage(name);
  const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(`${name}:`));
  closing.push(
    person.mount(),
    () => reader.close?.(),
    () => void indexedDB.deleteDatabase(name),
    () => {
      for (const key of keys()) localStorage.removeItem(key);
    },
  );
  return {
    person,
    keys,
    types: async () => (await reader.load()).map(({ type }) => type),
    withdraw: () => {
      answer = false;
      for (const listener of listeners) listener();
    },
  };
}

describe("where storing is not allowed any more", () => {
  it("everything that was stored is deleted when the person says so; nothing else is stored", async () => {
    const { person, types, withdraw } = visitor({ maySave: true });
    await person.ready;
    person.record({ type: "rate", value: 1, item: noir });
    person.record({ type: "open", item: noir });
    await expect.poll(types).toEqual(["rate", "open"]);
    withdraw();
    person.record({ type: "hide", item: noir });
    person.decide({ type: "level", level: 3 });
    person.decide({ type: "erase", targets: "everything" });
    person.record({ type: "hide", item: noir });
    await expect.poll(types).toEqual(["erase"]);
    expect(person.entries().map(({ type }) => type)).toEqual(["level", "erase", "hide"]);
  });

  it("what was stored is taken back when the person says so, for good; what was not stays out", async () => {
    const { person, types, withdraw } = visitor({ maySave: true });
    await person.ready;
    const hidden = person.record({ type: "hide", item: noir });
    await expect.poll(types).toEqual(["hide"]);
    withdraw();
    const another = person.record({ type: "hide", item: item("other") });
    const idOf = (outcome: typeof hidden) => (outcome.recorded ? outcome.signal.id : "");
    person.retract([idOf(another)]);
    const back = person.retract([idOf(hidden)]);
    await expect.poll(types).toEqual(["hide", "retract"]);
    // Taking that back would store again what was stored.
    person.retract([back.id]);
    person.decide({ type: "erase", targets: ["nothing"] });
    await expect.poll(types).toEqual(["hide", "retract", "erase"]);
  });

  it("and never was, erasing creates nothing either", async () => {
    const opening = vi.spyOn(indexedDB, "open");
    const { person, keys } = visitor({ maySave: false });
    await person.ready;
    person.record({ type: "hide", item: noir });
    person.decide({ type: "erase", targets: "everything" });
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(person.entries().map(({ type }) => type)).toEqual(["erase"]);
    expect(opening).not.toHaveBeenCalled();
    expect(keys()).toEqual([]);
  });
});
