import { describe, expect, it } from "vitest";
import { entryId, item, stored } from "../testing/builders.fixture.ts";
import { testStorage } from "../testing/storage-contract.fixture.ts";
import { memoryStorage } from "./memory.ts";

describe("memory storage", () => {
  testStorage(() => memoryStorage());
});

it("starts with the entries it is given, and leaves the given list alone", async () => {
  const given = [stored(1, { type: "open", item: item("a") })];
  const storage = memoryStorage(given);
  await storage.remove([entryId(1)]);
  expect(await storage.load()).toEqual([]);
  expect(given).toHaveLength(1);
});
