import { describe, expect, it, vi } from "vitest";
import type { Entry } from "../signals/signal.ts";
import { createPerson, entryId, heldStorage, item, like, stored } from "../testing/builders.fixture.ts";
import { memoryStorage } from "./memory.ts";

const noir = item("noir", ["genre:noir"]);
const open = (number: number) => stored(number, { type: "open", item: noir });
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

describe("a record that cannot be used", () => {
  const odd = [
    { id: entryId(5), type: "wink", time: 0 },
    { id: "~", type: "wink", time: 0 },
  ] as unknown as Entry[];

  it("goes when everything is erased; one that came later stays", async () => {
    const disk = heldStorage();
    const person = createPerson({ storage: disk.storage });
    person.mount();
    await disk.resolve(0, [open(1), ...odd]);
    const { decision } = person.decide({ type: "erase", targets: "everything" });
    await disk.resolve(1);
    expect(disk.calls[1]?.entries).toEqual([decision]);
    expect(disk.calls[2]?.ids.toSorted()).toEqual([entryId(1), entryId(5), "~"]);
    await disk.resolve(2);
    const stopped = disk.calls.length;
    person.decide({ type: "erase", targets: [entryId(3)] });
    await disk.resolve(stopped);
    expect(disk.calls).toHaveLength(stopped + 1);
  });

  it("goes with an erasure from elsewhere that came after it", async () => {
    const storage = memoryStorage([
      ...odd,
      { type: "erase", id: entryId(7), time: 0, targets: "everything" },
      { id: entryId(9), type: "wink", time: 0 } as unknown as Entry,
    ]);
    const person = createPerson({ storage });
    person.mount();
    await vi.waitFor(async () => expect(ids(await storage.load())).toEqual(["~", entryId(7), entryId(9)]));
  });

  it("does not lead the ids astray: what is said next sorts as if it were not there", async () => {
    const names = ["zzzzzzzzzzzz", "zzzzzzzz-w", "9-w", "0000000G-w", "~", 7, {}, ["00000009-w"]];
    const storage = memoryStorage(names.map((id) => ({ id, type: "wink" }) as unknown as Entry));
    const person = createPerson({ storage });
    person.mount();
    await person.ready;
    const [rated] = like(person, noir);
    expect(rated?.id.slice(0, 9)).toBe("00000001-");
  });

  it("is reported once, however often it is read", async () => {
    const storage = memoryStorage([open(1), ...odd]);
    let hear = (): void => {};
    const errors: unknown[] = [];
    const person = createPerson({
      storage: {
        ...storage,
        subscribe: (listener) => {
          hear = listener;
          return () => {};
        },
      },
      onError: (error) => errors.push(error),
    });
    person.mount();
    await person.ready;
    await storage.append([open(10)]);
    hear();
    await vi.waitFor(() => expect(ids(person.entries())).toEqual([entryId(1), entryId(10)]));
    expect(errors).toHaveLength(odd.length);
  });
});
