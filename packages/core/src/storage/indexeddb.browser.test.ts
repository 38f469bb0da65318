import { afterEach, describe, expect, it, vi } from "vitest";
import { createPersonalization } from "../personalization.ts";
import { createPerson, day, entryId, item, like, stored } from "../testing/builders.fixture.ts";
import { testStorage } from "../testing/storage-contract.fixture.ts";
import { indexedDBStorage } from "./indexeddb.ts";
import type { Storage as LogStorage } from "./storage.ts";

let databases = 0;
let opened: { readonly name: string; readonly storage: LogStorage }[] = [];

/** A storage of its own, or another connection to the same one. */
function create(name = `test-${(databases += 1)}`): LogStorage {
  const storage = indexedDBStorage(name);
  opened.push({ name, storage });
  return storage;
}
const nameOf = (storage: LogStorage): string => opened.find((one) => one.storage === storage)?.name ?? "";

/** What becomes of a request. Rejects if another connection stands in its way, unless it may take its time. */
function answer(request: IDBOpenDBRequest, patient = false): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no reason given")));
    if (!patient) request.addEventListener("blocked", () => reject(new Error("blocked")));
  });
}

/** Opens a database as a newer version of the page would. */
const upgrade = (name: string): Promise<IDBDatabase> => answer(indexedDB.open(name, 3));

/** The connections that are opened from now on. */
function connections(): IDBDatabase[] {
  const connected: IDBDatabase[] = [];
  const factory = indexedDB;
  vi.stubGlobal("indexedDB", {
    open: (name: string, version?: number) => {
      const request = factory.open(name, version);
      request.addEventListener("success", () => connected.push(request.result));
      return request;
    },
  });
  return connected;
}

/** Transactions of some connections fail as they do where the disk does. @returns whether one did. */
function failing(isDead: (connection: IDBDatabase, first: IDBDatabase) => boolean): () => boolean {
  const begin = Reflect.get(IDBDatabase.prototype, "transaction") as (...given: unknown[]) => IDBTransaction;
  const used: IDBDatabase[] = [];
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...given) {
    used.push(this);
    if (isDead(this, used[0] ?? this)) throw new DOMException("Internal error.", "UnknownError");
    return Reflect.apply(begin, this, given);
  });
  return () => used.length > 0;
}

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  const names = new Set(opened.map(({ name }) => name));
  for (const name of names) localStorage.removeItem(`${name}:decisions`);
  for (const { storage } of opened) storage.close?.();
  opened = [];
  // A connection that is closing may still have to finish reading.
  for (const name of names) await answer(indexedDB.deleteDatabase(name), true);
});

const open = (number: number, writer?: string) =>
  stored(number, { type: "open", item: item(`i${number}`) }, writer ? { id: entryId(number, writer) } : {});
const ids = async (storage: LogStorage) => (await storage.load()).map(({ id }) => id);

describe("IndexedDB storage", () => {
  testStorage(() => create());
});

describe("a connection", () => {
  it("is opened again after it was let go of, once or twice", async () => {
    const storage = create();
    await storage.append([open(1)]);
    storage.close?.();
    storage.close?.();
    await storage.append([open(2)]);
    expect(await ids(storage)).toEqual([entryId(1), entryId(2)]);
  });

  it("shares the log with others: two that write in turn lose nothing", async () => {
    const one = create();
    const other = create(nameOf(one));
    await Promise.all(
      Array.from({ length: 50 }, (_, at) => [
        one.append([open(at, "one")]),
        other.append([open(at, "other")]),
        ...(at % 10 === 0 ? [one.remove([entryId(at, "gone")])] : []),
      ]).flat(),
    );
    expect(await ids(one)).toHaveLength(100);
    expect(await ids(other)).toEqual(await ids(one));
  });

  it("that died without telling is replaced, and nothing is lost", async () => {
    const connected = connections();
    const storage = create();
    await storage.append([open(1)]);
    connected[0]?.close();
    await storage.append([open(2)]);
    connected[1]?.close();
    expect(await ids(storage)).toEqual([entryId(1), entryId(2)]);
    expect(connected).toHaveLength(3);
  });

  it("that fails for a reason unknown is replaced, nothing is lost, and whoever has the log looks", async () => {
    const storage = create();
    await storage.append([open(1)]);
    const heard = vi.fn();
    storage.subscribe?.(heard);
    const isHit = failing((connection, first) => connection === first);
    await storage.append([open(2)]);
    expect(isHit()).toBe(true);
    expect(await ids(storage)).toEqual([entryId(1), entryId(2)]);
    await expect.poll(() => heard.mock.calls.length).toBe(1);
  });

  it("that fails again and again says so, and nobody looks for nothing in turns", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const storage = create();
    await storage.append([open(1)]);
    const heard = vi.fn();
    storage.subscribe?.(heard);
    const isHit = failing(() => true);
    await expect(storage.append([open(2)])).rejects.toMatchObject({ name: "UnknownError" });
    await expect(storage.load()).rejects.toMatchObject({ name: "UnknownError" });
    expect(isHit()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(heard).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    await storage.append([open(3)]);
    expect(await ids(storage)).toEqual([entryId(1), entryId(3)]);
  });

  it("does not stand in the way of deleting the database, and starts a new one", async () => {
    const storage = create();
    await storage.append([open(1)]);
    await answer(indexedDB.deleteDatabase(nameOf(storage)));
    await storage.append([open(2)]);
    expect(await ids(storage)).toEqual([entryId(2)]);
  });

  it("does not stand in the way of a newer version of the page, and then reads but does not write", async () => {
    const storage = create();
    await storage.append([open(1)]);
    const newer = await upgrade(nameOf(storage));
    await expect(storage.append([open(2)])).rejects.toThrow("newer version");
    await expect(storage.remove([entryId(1)])).rejects.toThrow("newer version");
    expect(await ids(storage)).toEqual([entryId(1)]);
    newer.close();
  });

  it("creates nothing before something is kept", async () => {
    const opening = vi.spyOn(indexedDB, "open");
    const storage = create();
    expect(await storage.load()).toEqual([]);
    expect(opening).not.toHaveBeenCalled();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(nameOf(storage));
    await storage.append([open(1)]);
    expect(await ids(storage)).toEqual([entryId(1)]);
  });
});

describe("other tabs", () => {
  it("hear of what was appended and removed, once it can be read", async () => {
    const storage = create();
    const other = create(nameOf(storage));
    const heard: (readonly string[])[] = [];
    const stop = other.subscribe?.(async () => heard.push(await ids(other)));
    await storage.append([open(1)]);
    await expect.poll(() => heard).toEqual([[entryId(1)]]);
    await storage.remove([entryId(1)]);
    await expect.poll(() => heard).toEqual([[entryId(1)], []]);
    stop?.();
  });

  it("look when they come back from where they could not hear", () => {
    const listener = vi.fn();
    const stop = create().subscribe?.(listener);
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    document.dispatchEvent(new Event("visibilitychange"));
    document.dispatchEvent(new Event("resume"));
    expect(listener).toHaveBeenCalledTimes(3);
    stop?.();
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it("are not needed: without a channel everything is kept", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const storage = create();
    storage.subscribe?.(() => {})();
    await storage.append([open(1)]);
    expect(await ids(storage)).toEqual([entryId(1)]);
  });
});

describe("what was sent", () => {
  it("is remembered beside the log", async () => {
    const { sent } = indexedDBStorage(nameOf(create()));
    expect(await sent.load()).toEqual([]);
    await sent.set(["a", "b"], "trying");
    await sent.set(["a"], "acknowledged");
    expect(await sent.load()).toEqual([
      ["a", "acknowledged"],
      ["b", "trying"],
    ]);
    await sent.remove(["a"]);
    expect(await sent.load()).toEqual([["b", "trying"]]);
  });

  it("finds room in a database of the first version, which keeps its log", async () => {
    const storage = create();
    const first = indexedDB.open(nameOf(storage), 1);
    first.addEventListener("upgradeneeded", () => {
      first.result.createObjectStore("log", { keyPath: "id" }).put(open(1));
    });
    (await answer(first)).close();
    expect(await storage.load()).toEqual([open(1)]);
    const { sent } = indexedDBStorage(nameOf(storage));
    await sent.set([entryId(1)], "acknowledged");
    expect(await sent.load()).toEqual([[entryId(1), "acknowledged"]]);
  });
});

describe("personalization over IndexedDB", () => {
  const noir = item("noir", ["genre:noir"]);

  const visit = async (storage: LogStorage, random = 0.5) => {
    const person = createPerson({ storage, random: () => random });
    const unmount = person.mount();
    await person.ready;
    return { person, unmount };
  };

  it("finds in the next visit what was done in the last moment of this one", async () => {
    const storage = create();
    const first = await visit(storage);
    like(first.person, noir);
    first.unmount();
    const next = await visit(create(nameOf(storage)), 0.7);
    await expect.poll(() => next.person.entries()).toEqual(first.person.entries());
  });

  it("tidies away what was taken back", async () => {
    const storage = create();
    const first = await visit(storage);
    const [rated] = like(first.person, noir);
    first.person.retract([rated?.id ?? ""]);
    await expect.poll(() => ids(storage)).toHaveLength(2);
    first.unmount();
    const next = createPerson({ storage: create(nameOf(storage)) });
    next.advance(2 * day);
    next.mount();
    await next.ready;
    expect(next.entries()).toEqual([]);
    await expect.poll(() => ids(storage)).toEqual([]);
  });

  it("goes on in memory once a newer version has taken over, and says so", async () => {
    const storage = create();
    const errors: unknown[] = [];
    const person = createPerson({ storage, onError: (error) => errors.push(error) });
    person.mount();
    await person.ready;
    const newer = await upgrade(nameOf(storage));
    like(person, noir);
    await expect.poll(() => person.persistence).toBe("not-saved");
    expect(person.profile().ratings.size).toBe(1);
    expect(errors).toHaveLength(1);
    newer.close();
  });

  it.each<[string, unknown]>([
    ["is denied", { open: () => deny() }],
    ["is absent", undefined],
    ["is null", null],
  ])("goes on in memory where IndexedDB %s", async (_, factory) => {
    const storage = create();
    vi.stubGlobal("indexedDB", factory);
    await expect(storage.load()).rejects.toThrow(Error);
    await expect(storage.append([open(1)])).rejects.toThrow(Error);
    await expect(storage.remove([entryId(1)])).rejects.toThrow(Error);

    const errors: unknown[] = [];
    const person = createPersonalization({ storage, onError: (error) => errors.push(error) });
    const unmount = person.mount();
    await person.ready;
    expect(person.persistence).toBe("not-saved");
    expect(person.record({ type: "hide", item: noir }).recorded).toBe(true);
    expect(person.profile().hidden.has("noir")).toBe(true);
    await expect.poll(() => errors.length).toBe(2);
    unmount();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
});

/** As a sandboxed frame does. */
function deny(): never {
  throw new DOMException("The operation is insecure.", "SecurityError");
}
