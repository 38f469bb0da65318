import { expect, it } from "vitest";
import type { Claim } from "../milestones/claim.ts";
import type { Storage } from "../storage/storage.ts";
import { entryId, item, noon, retraction, stored } from "./builders.fixture.ts";

/** Tests what every storage must do. Called inside `describe`. */
export function testStorage(create: () => Storage): void {
  const open = (number: number) => stored(number, { type: "open", item: item(`i${number}`, ["genre:noir"]) });
  const ids = async (storage: Storage): Promise<string[]> =>
    (await storage.load()).map(({ id }) => id).sort();

  it("is empty at first", async () => {
    expect(await create().load()).toEqual([]);
  });

  it("gives back what was appended, as it was", async () => {
    const storage = create();
    const entries = [
      open(1),
      stored(2, { type: "own", repeatAfter: 5, item: item("own") }),
      retraction(3, [entryId(1)]),
    ];
    await storage.append(entries.slice(0, 2));
    await storage.append(entries.slice(2));
    expect([...(await storage.load())].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(entries);
  });

  it("takes an entry that is appended again once", async () => {
    const storage = create();
    await storage.append([open(1)]);
    await storage.append([open(1), open(2)]);
    expect(await ids(storage)).toEqual([entryId(1), entryId(2)]);
  });

  it("removes what it is told to, and is not troubled by what it does not have", async () => {
    const storage = create();
    await storage.append([open(1), open(2), open(3)]);
    await storage.remove([entryId(1), entryId(3), entryId(9)]);
    await storage.remove([]);
    expect(await ids(storage)).toEqual([entryId(2)]);
  });

  it("keeps one claim of a milestone and version, whoever comes first, and says which", async () => {
    const storage = create();
    const claim = (number: number, milestone = "ten", version = 1): Claim => ({
      type: "claim",
      milestone,
      version,
      id: entryId(number),
      time: noon,
    });
    await storage.append([open(1)]);
    expect(await storage.claim?.(claim(2))).toEqual(claim(2));
    expect(await storage.claim?.(claim(3))).toEqual(claim(2));
    expect(await storage.claim?.(claim(4, "ten", 2))).toEqual(claim(4, "ten", 2));
    expect(await storage.claim?.(claim(5, "hundred"))).toEqual(claim(5, "hundred"));
    const racing = [6, 7, 8, 9].map(async (number) => storage.claim?.(claim(number, "year")));
    expect(new Set((await Promise.all(racing)).map((standing) => standing?.id))).toEqual(
      new Set([entryId(6)]),
    );
    expect(await ids(storage)).toEqual([1, 2, 4, 5, 6].map((number) => entryId(number)));
  });

  it("takes nothing at all", async () => {
    const storage = create();
    await storage.append([]);
    expect(await storage.load()).toEqual([]);
  });
}
