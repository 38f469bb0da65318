import { expect, it, vi } from "vitest";
import { createPerson, heldStorage, item, noon, stored } from "../testing/builders.fixture.ts";

let isOffline = true;

vi.mock(import("./on-demand.ts"), async (arrive) => {
  if (isOffline) throw new TypeError("Failed to fetch dynamically imported module");
  return arrive();
});

it("code that did not arrive is asked for again by the next acts, once for all of them", async () => {
  const disk = heldStorage();
  const errors: unknown[] = [];
  const person = createPerson({ storage: disk.storage, onError: (error) => errors.push(error) });
  person.mount();
  await person.ready;
  expect(person.persistence).toBe("not-saved");
  expect(errors).toHaveLength(1);
  isOffline = false;
  person.recordAll(["b", "c", "d"].map((id) => ({ type: "open", item: item(id) })));
  await disk.resolve(0, [stored(1, { type: "open", item: item("a") }, { time: noon })]);
  await disk.resolve(1);
  expect(person.persistence).toBe("kept");
  expect(person.signals().map((signal) => "item" in signal && signal.item.id)).toEqual(["a", "b", "c", "d"]);
  expect(disk.calls.map(({ name }) => name)).toEqual(["load", "append"]);
  expect(disk.calls[1]?.entries).toEqual(person.entries().slice(1));
});
