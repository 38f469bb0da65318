import { afterEach, describe, expect, it, vi } from "vitest";
import { createPersonalization } from "../personalization.ts";
import { createPerson, entryId, item, like, stored } from "../testing/builders.fixture.ts";
import { testStorage } from "../testing/storage-contract.fixture.ts";
import { indexedDBStorage } from "./indexeddb.ts";
import type { Storage } from "./storage.ts";

let databases = 0;
let opened: { readonly name: string; readonly storage: Storage }[] = [];

/** A storage of its own, or another connection to the same one. */
function create(name = `test-${(databases += 1)}`): Storage {
  const storage = indexedDBStorage(name);
  opened.push({ name, storage });
  return storage;
}
const nameOf = (storage: Storage): string => opened.find((one) => one.storage === storage)?.name ?? "";

/** What becomes of a request. Rejects if another connection stands in its way, unless it may take its time. */
function answer(request: IDBOpenDBRequest, patient = false): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no reason given")));
    if (!patient) request.addEventListener("blocked", () => reject(new Error("blocked")));
  });
}

/** Opens a database as a newer version of the page would. */
const upgrade = (name: string): Promise<IDBDatabase> => answer(indexedDB.open(name, 2));

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

afterEach(async () => {
  vi.unstubAllGlobals();
  const names = new Set(opened.map(({ name }) => name));
  for (const { storage } of opened) storage.close?.();
  opened = [];
  // A connection that is closing may still have to finish reading.
  for (const name of names) await answer(indexedDB.deleteDatabase(name), true);
});

const open = (number: number, writer?: string) =>
  stored(number, { type: "open", item: item(`i${number}`) }, writer ? { id: entryId(number, writer) } : {});
const ids = async (storage: Storage) => (await storage.load()).map(({ id }) => id);

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

  it("does not stand in the way of deleting the database, and starts a new one", async () => {
    const storage = create();
    await storage.append([open(1)]);
    await answer(indexedDB.deleteDatabase(nameOf(storage)));
    await storage.append([open(2)]);
    expect(await ids(storage)).toEqual([entryId(2)]);
  });

  it("does not stand in the way of a newer version of the page, and then refuses to write", async () => {
    const storage = create();
    await storage.append([open(1)]);
    const newer = await upgrade(nameOf(storage));
    await expect(storage.append([open(2)])).rejects.toThrow(
      expect.objectContaining({ name: "VersionError" }),
    );
    newer.close();
  });
});

describe("personalization over IndexedDB", () => {
  const noir = item("noir", ["genre:noir"]);

  const visit = async (storage: Storage, random = 0.5) => {
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
    const next = await visit(create(nameOf(storage)));
    expect(next.person.entries()).toEqual([]);
    expect(await ids(storage)).toEqual([]);
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
  });
});

/** As a sandboxed frame does. */
function deny(): never {
  throw new DOMException("The operation is insecure.", "SecurityError");
}
