import { afterEach, describe, expect, it, vi } from "vitest";
import type { Decision } from "../consent/decision.ts";
import { declareConsent } from "../consent/declared-consent.ts";
import { setConsent } from "../consent/set-consent.ts";
import { createPersonalization } from "../personalization.ts";
import { entryId, item, stored } from "../testing/builders.fixture.ts";
import { indexedDBStorage } from "./indexeddb.ts";
import { reserveFor } from "./reserve.ts";
import type { Storage as LogStorage } from "./storage.ts";

let databases = 0;
let opened: { readonly name: string; readonly storage: LogStorage }[] = [];
/** What fills localStorage, or a reserve without a storage. */
const standIns = ["filler", "shared", "many"].map((name) => ({ name, storage: undefined }));

/** A storage of its own, or another connection to the same one. */
function create(name = `reserve-${(databases += 1)}`): LogStorage {
  const storage = indexedDBStorage(name);
  opened.push({ name, storage });
  return storage;
}
const nameOf = (storage: LogStorage): string => opened.find((one) => one.storage === storage)?.name ?? "";
/** What a storage, or who stands in for one, keeps in localStorage: others of this origin may keep something there, too. */
const keysOf = (name: string): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(`${name}:`));
const open = (number: number) => stored(number, { type: "open", item: item(`i${number}`) });
const ids = async (storage: LogStorage) => (await storage.load()).map(({ id }) => id);

/** Somebody who opens the page over the same storage. */
async function visit(name: string, random: number) {
  const consent = declareConsent({
    controller: "Test",
    version: "1",
    purposes: [{ id: "recommendations", title: "Pick", text: "Fits.", kinds: { behavioral: "Opens." } }],
  });
  const log = create(name);
  const person = createPersonalization({ storage: log, consent, random: () => random });
  const unmount = person.mount();
  await person.ready;
  const mayRead = () => consent.granted("recommendations", "behavioral", person.decisions());
  const say = (behavioral: boolean) =>
    setConsent(person, { recommendations: { behavioral } }, { surface: "test", locale: "en" });
  return { person, unmount, mayRead, say };
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const { name, storage } of [...opened, ...standIns]) {
    for (const key of keysOf(name)) localStorage.removeItem(key);
    storage?.close?.();
    indexedDB.deleteDatabase(name);
  }
  opened = [];
});

describe("where there is no room", () => {
  const full = (): void => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
  };
  const broken = (): void => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("internal error", "UnknownError");
    });
  };
  const refusal: Decision = {
    type: "consent",
    id: entryId(9),
    time: 0,
    answers: { recommendations: { behavioral: false } },
    material: {},
    policy: "",
    version: "1",
    locale: "en",
    surface: "test",
    optOut: false,
  };

  it("a decision about data is kept all the same, and nothing else; once there is room, it is where it belongs", async () => {
    const storage = create();
    await storage.append([open(1)]);
    full();
    const no: Decision = { type: "ask", id: entryId(3), time: 0, ask: "steps", answer: "never" };
    await expect(storage.append([open(2), no, refusal])).rejects.toThrow("no room");
    vi.restoreAllMocks();
    expect(await create(nameOf(storage)).load()).toEqual([open(1), refusal]);
    await storage.append([refusal]);
    expect(await storage.load()).toEqual([open(1), refusal]);
    expect(localStorage.getItem(`${nameOf(storage)}:decisions`)?.trim()).toBe("");
    await storage.append([{ type: "erase", id: entryId(10), time: 0, targets: "everything" }]);
    expect(keysOf(nameOf(storage))).toEqual([]);
  });

  it("a withdrawal finds the room that the first answer took for it, even where localStorage is full, too", async () => {
    const storage = create();
    await storage.append([{ ...refusal, id: entryId(1) }]);
    for (let size = 2 ** 21; size >= 1; size = Math.floor(size / 2))
      for (let part = 0, fits = true; fits; part += 1)
        try {
          localStorage.setItem(`filler:${size}-${part}`, "x".repeat(size));
        } catch {
          fits = false;
        }
    full();
    await expect(storage.append([refusal])).rejects.toThrow("no room");
    expect((await create(nameOf(storage)).load()).map(({ id }) => id)).toEqual([entryId(1), entryId(9)]);
  });

  it("a withdrawal waits in the reserve until it is stored itself, whatever else is stored meanwhile", async () => {
    const storage = create();
    const grant: Decision = {
      ...refusal,
      id: entryId(1),
      answers: { recommendations: { behavioral: true } },
    };
    await storage.append([grant]);
    full();
    await expect(storage.append([refusal])).rejects.toThrow("no room");
    vi.restoreAllMocks();
    await storage.append([open(10)]);
    await storage.append([{ type: "erase", id: entryId(11), time: 0, targets: "everything" }]);
    storage.close?.();
    expect((await ids(create(nameOf(storage)))).sort()).toEqual([1, 9, 10, 11].map((at) => entryId(at)));
  });

  it("a withdrawal is heard of in other tabs all the same", async () => {
    const storage = create();
    await storage.append([open(1)]);
    const other = create(nameOf(storage));
    const heard: (readonly string[])[] = [];
    const stop = other.subscribe?.(async () => heard.push(await ids(other)));
    full();
    await expect(storage.append([open(2)])).rejects.toThrow("no room");
    await expect(storage.append([refusal])).rejects.toThrow("no room");
    await expect.poll(() => heard).toEqual([[entryId(1), entryId(9)]]);
    stop?.();
  });

  it("a withdrawal holds in every visit after, also once something else was stored in the next", async () => {
    const storage = create();
    const first = await visit(nameOf(storage), 0.1);
    first.say(true);
    await expect.poll(() => ids(storage)).toHaveLength(1);
    full();
    first.say(false);
    await expect.poll(() => first.person.persistence).toBe("not-saved");
    first.unmount();
    vi.restoreAllMocks();

    const second = await visit(nameOf(storage), 0.2);
    expect(second.mayRead()).toBe(false);
    second.person.record({ type: "hide", item: item("noir") });
    await expect.poll(() => ids(storage)).toHaveLength(3);
    second.unmount();
    expect(localStorage.getItem(`${nameOf(storage)}:decisions`)?.trim()).toBe("");

    const third = await visit(nameOf(storage), 0.3);
    expect(third.mayRead()).toBe(false);
    expect(third.person.entries()).toEqual(second.person.entries());
    third.unmount();
  });

  it("a no is kept where what is stored cannot be read, behind what is stored", async () => {
    const storage = create();
    const first = await visit(nameOf(storage), 0.1);
    first.say(true);
    await expect.poll(() => ids(storage)).toHaveLength(1);
    first.unmount();
    storage.close?.();
    broken();
    const second = await visit(nameOf(storage), 0.2);
    second.say(false);
    expect(keysOf(nameOf(storage))).toHaveLength(2);
    second.unmount();
    vi.restoreAllMocks();

    const third = await visit(nameOf(storage), 0.3);
    expect(third.mayRead()).toBe(false);
    third.person.record({ type: "hide", item: item("noir") });
    await expect.poll(() => ids(storage)).toHaveLength(3);
    third.unmount();
    const fourth = await visit(nameOf(storage), 0.4);
    expect(fourth.mayRead()).toBe(false);
    expect(fourth.person.entries()).toEqual(third.person.entries());
    expect(keysOf(nameOf(storage))).toEqual([`${nameOf(storage)}:decisions`]);
    fourth.unmount();
  });

  it("a no that was kept like that is stored once, when it can be read again in the same visit", async () => {
    const storage = create();
    const first = await visit(nameOf(storage), 0.1);
    first.say(true);
    await expect.poll(() => ids(storage)).toHaveLength(1);
    first.unmount();
    storage.close?.();
    broken();
    const second = await visit(nameOf(storage), 0.2);
    second.say(false);
    expect(keysOf(nameOf(storage))).toHaveLength(2);
    vi.restoreAllMocks();
    second.person.record({ type: "hide", item: item("noir") });
    await expect.poll(() => second.person.persistence).toBe("kept");
    await expect.poll(() => ids(storage)).toHaveLength(3);
    expect(second.mayRead()).toBe(false);
    expect(keysOf(nameOf(storage))).toEqual([`${nameOf(storage)}:decisions`]);
    second.unmount();
  });

  const erasure = (number: number): Decision => ({
    type: "erase",
    id: entryId(number),
    time: 0,
    targets: [entryId(0)],
  });
  const keptIn = (name: string): string[] =>
    reserveFor(name)
      .read()
      .map(({ id }) => id);

  it("two tabs that keep and settle in the same moment lose nothing of each other's", () => {
    const [one, other] = [reserveFor("shared"), reserveFor("shared")];
    /** What the other tab does comes between whatever a tab has read and what it makes of it. */
    const inBetween = (method: "setItem" | "removeItem", act: () => unknown): void => {
      const real = Storage.prototype[method];
      vi.spyOn(Storage.prototype, method).mockImplementationOnce(function (
        this: globalThis.Storage,
        ...given: readonly string[]
      ) {
        act();
        Reflect.apply(real, this, given);
      });
    };
    inBetween("setItem", () => other.keep([erasure(2)]));
    one.keep([erasure(1)]);
    expect(keptIn("shared")).toEqual([1, 2].map((at) => entryId(at)));
    vi.restoreAllMocks();
    inBetween("setItem", () => other.keep([erasure(3)]));
    inBetween("removeItem", () => other.keep([erasure(3)]));
    one.settle([erasure(1)]);
    expect(keptIn("shared")).toEqual([2, 3].map((at) => entryId(at)));
  });

  it("no more than 100 are kept: the oldest go, and answers to consent last of all", () => {
    const reserve = reserveFor("many");
    reserve.keep([{ ...refusal, id: entryId(0) }]);
    for (let number = 1; number <= 120; number += 1) reserve.keep([erasure(number)]);
    const kept = keptIn("many");
    expect(kept).toHaveLength(100);
    expect([kept[0], kept[1], kept.at(-1)]).toEqual([entryId(0), entryId(22), entryId(120)]);
    reserve.settle(reserve.read());
    expect(keysOf("many")).toEqual(["many:decisions"]);
  });

  it("nothing of ours stays once everything is erased, whatever waited, and room is taken again with the next answer", () => {
    const name = "shared";
    const reserve = reserveFor(name);
    const answer = (number: number): Decision => ({ ...refusal, id: entryId(number) });
    const erase = (number: number): Decision => ({
      type: "erase",
      targets: "everything",
      id: entryId(number),
      time: 0,
    });
    reserve.keep([answer(1)]);
    reserve.settle([erase(2)]);
    // What waited is stored, too, by now.
    reserve.settle([answer(1)]);
    expect(keysOf(name)).toEqual([]);
    reserve.settle([erase(3), answer(4)]);
    expect(keysOf(name)).toEqual([`${name}:decisions`]);
    reserve.settle([answer(5), erase(6)]);
    expect(keysOf(name)).toEqual([]);
  });

  it("a damaged record goes with everything, also among what was decided while nothing could be read", async () => {
    const storage = create();
    localStorage.setItem(`${nameOf(storage)}:early:decisions:x`, "{");
    await storage.append([stored(1, { type: "open", item: item("i1") })]);
    await storage.append([{ type: "erase", targets: "everything", id: entryId(2), time: 0 }]);
    expect(keysOf(nameOf(storage))).toEqual([]);
  });

  it("what stands in its place may be damaged or denied", async () => {
    const storage = create();
    localStorage.setItem(`${nameOf(storage)}:decisions:${entryId(1)}`, "{not json");
    expect(await storage.load()).toEqual([]);
    localStorage.setItem(`${nameOf(storage)}:decisions:${entryId(1)}`, "{}");
    expect(await storage.load()).toEqual([]);
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    await storage.append([open(1)]);
    expect(await ids(storage)).toEqual([entryId(1)]);
    vi.restoreAllMocks();
    await storage.append([{ type: "erase", id: entryId(2), time: 0, targets: "everything" }]);
    expect(keysOf(nameOf(storage))).toEqual([]);
  });
});
