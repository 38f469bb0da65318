import { afterEach, describe, expect, it, vi } from "vitest";
import { createPersonalization, type PersonalizationOptions } from "./personalization.ts";
import { rank } from "./ranking/rank.ts";
import { needs } from "./reasons/counterfactual.ts";
import { explain } from "./reasons/explain.ts";
import { createPage } from "./shelf/page.ts";
import type { Entry, Evidence, Signal } from "./signals/signal.ts";
import { memoryStorage } from "./storage/memory.ts";
import type { Storage } from "./storage/storage.ts";
import {
  createPerson,
  day,
  entryId,
  heldStorage,
  item,
  like,
  recorded,
  retraction,
  stored,
} from "./testing/builders.fixture.ts";

const noir = item("noir", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);
const open = (number: number, of = noir) => stored(number, { type: "open", item: of });
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A person over a storage whose calls the test answers. */
function held(options: PersonalizationOptions = {}) {
  const disk = heldStorage();
  const errors: unknown[] = [];
  const person = createPerson({
    ...options,
    storage: disk.storage,
    onError: (error) => errors.push(error),
  });
  return { disk, errors, person };
}

describe("the stored log", () => {
  it("is not touched before mounting: the constructor is pure, recording waits", () => {
    const { disk, person } = held();
    like(person, noir);
    expect(rank(person, [noir, romance]).items).toHaveLength(2);
    expect(disk.calls).toEqual([]);
    expect(person.persistence).toBe("loading");
  });

  it("is loaded once, however often things are mounted", async () => {
    const { disk, person } = held();
    person.mount()();
    const unmount = person.mount();
    person.mount();
    await disk.resolve(0);
    await person.ready;
    unmount();
    expect(disk.calls.map(({ name }) => name)).toEqual(["load"]);
  });

  it("is let go of at the last unmount", () => {
    const { disk, person } = held();
    const first = person.mount();
    const second = person.mount();
    first();
    expect(disk.closed()).toBe(0);
    second();
    expect(disk.closed()).toBe(1);
  });

  it("counts as soon as it has arrived, and listeners are told", async () => {
    const { disk, person } = held();
    const causes: string[] = [];
    person.subscribe(({ cause }) => causes.push(`${cause} ${person.persistence}`));
    person.subscribe(({ cause }) => causes.push(`noir ${cause}`), "noir");
    person.mount();
    expect(person.signals()).toEqual([]);
    await disk.resolve(0, [open(2), open(1, romance)]);
    expect(causes.sort()).toEqual(["load kept", "noir load"]);
    expect(ids(person.signals())).toEqual([entryId(1), entryId(2)]);
    expect(person.persistence).toBe("kept");
  });

  it("gets every entry as it is recorded", async () => {
    const { disk, person } = held();
    person.mount();
    await disk.resolve(0);
    const [rated] = like(person, noir) as [Signal];
    await disk.resolve(1);
    const undo = person.retract([rated.id]);
    await disk.resolve(2);
    expect(disk.calls.slice(1).map(({ name, entries }) => [name, ...entries])).toEqual([
      ["append", rated],
      ["append", undo],
    ]);
  });

  it("gets what is done at once in one call, so that all of it is kept, or none", async () => {
    const { disk, person } = held();
    person.mount();
    await disk.resolve(0);
    like(person, noir, romance);
    person.record({ type: "hide", item: noir });
    await disk.resolve(1);
    expect(disk.calls).toHaveLength(2);
    expect(disk.calls[1]?.entries).toEqual(person.entries());
  });

  it("gets what is done in the last moment before it is let go of", async () => {
    const { disk, person } = held();
    const unmount = person.mount();
    await disk.resolve(0);
    like(person, noir);
    unmount();
    expect(disk.calls[1]?.entries).toEqual(person.entries());
    await disk.resolve(1);
    expect(disk.calls).toHaveLength(2);
  });

  it("is not asked for at all where there is none", async () => {
    const person = createPersonalization();
    expect(person.persistence).toBe("session");
    person.mount();
    await person.ready;
    person.record({ type: "hide", item: noir });
    expect(person.persistence).toBe("session");
    expect(person.entries()).toHaveLength(1);
  });

  it("need not hold only what this version understands", async () => {
    const odd = [
      null,
      "text",
      { id: entryId(5) },
      { id: entryId(6), type: "wink", time: 0, item: noir },
      { ...open(7), item: { id: "noir" } },
      { ...open(8), kind: undefined },
      { id: entryId(9), type: "retract", time: 0 },
    ] as unknown as Entry[];
    const { disk, errors, person } = held();
    person.mount();
    await disk.resolve(0, [open(1), ...odd, open(2)]);
    expect(ids(person.signals())).toEqual([entryId(1), entryId(2)]);
    expect(rank(person, [noir, romance]).items[0]?.id).toBe("noir");
    expect(errors).toHaveLength(odd.length);
    expect(person.persistence).toBe("kept");
    // What a newer version wrote is not ours to delete.
    expect(disk.calls.map(({ name }) => name)).toEqual(["load"]);
    like(person, noir);
    expect((person.entries().at(-1)?.id ?? "") > entryId(9, "zzzzzzz")).toBe(true);
  });
});

describe("what is recorded before the log has arrived", () => {
  it("is ordered behind it, and counts as the last word", async () => {
    const { disk, person } = held();
    person.mount();
    person.record({ type: "rate", value: -1, item: noir });
    const before = stored(40, { type: "rate", value: 1, item: noir }, { kind: "preference" });
    await disk.resolve(0, [before]);
    expect(person.profile().ratings.get("noir")?.value).toBe(-1);
    expect(ids(person.entries())[0]).toBe(before.id);
    expect((ids(person.entries())[1] ?? "") > before.id).toBe(true);
    expect(disk.calls[1]?.entries).toEqual([person.entries()[1]]);
  });

  it("can still be taken back by the id it had then", async () => {
    const { disk, person } = held();
    const [early] = like(person, noir) as [Signal];
    person.mount();
    await disk.resolve(0, [open(40, romance)]);
    expect(person.signal(early.id)).toMatchObject({ type: "rate" });
    expect(ids(person.behind([early.id]))).toEqual([person.entries()[1]?.id]);
    const undo = person.retract([early.id]);
    expect(person.signals()).toEqual([person.entries()[0]]);
    person.retract([undo.id]);
    expect(person.signals()).toHaveLength(2);
  });

  it("may have been taken back before, too", async () => {
    const { disk, person } = held();
    const [early] = like(person, noir) as [Signal];
    const undo = person.retract([early.id]);
    person.mount();
    await disk.resolve(0, [open(40, romance)]);
    expect(person.signals()).toEqual([person.entries()[0]]);
    person.retract([undo.id]);
    expect(person.signals()).toHaveLength(2);
  });

  it("can be reasoned about and taken away in thought by the id it had then", async () => {
    const { disk, person } = held();
    like(person, item("liked", ["genre:noir"]));
    const [ranked] = rank(person, [noir, romance]).items;
    const page = createPage(person, [{ id: "tonight", candidates: [romance, noir], options: { limit: 1 } }]);
    person.mount();
    page.mount();
    await disk.resolve(0, [open(40, item("other"))]);
    if (!ranked) throw new Error("nothing was ranked");
    const [reason] = explain(person, ranked).reasons;
    if (reason?.type !== "item") throw new Error("the reason is not the liked item");
    expect(needs(person, page, "tonight", "noir", reason.forget)).toBe(true);
  });

  it("is kept while the log is being tidied", async () => {
    const { disk, person } = held();
    person.advance(2 * day);
    person.mount();
    const [first] = like(person, noir);
    await disk.resolve(0, [open(1), retraction(2, [entryId(1)])]);
    expect(disk.calls[1]).toMatchObject({ name: "append", entries: person.entries() });
    like(person, romance);
    await disk.resolve(1);
    expect(disk.calls[2]).toMatchObject({ name: "remove", ids: [entryId(1), entryId(2)] });
    await disk.resolve(2);
    expect(disk.calls[3]).toMatchObject({ name: "append", entries: person.entries().slice(1) });
    expect(person.signals()).toHaveLength(2);
    expect(person.signal(first?.id ?? "")).toBeDefined();
  });
});

describe("what was taken back", () => {
  it("can still be brought back in another tab on the same day", async () => {
    const { disk, person } = held();
    person.mount();
    await disk.resolve(0, [open(1), retraction(2, [entryId(1)])]);
    expect(person.signals()).toEqual([]);
    person.retract([entryId(2)]);
    expect(ids(person.signals())).toEqual([entryId(1)]);
  });

  it("is gone for good at the first load after a day, with what took it back; the rest stays", async () => {
    const storage = memoryStorage([
      open(1),
      open(2, romance),
      retraction(3, [entryId(1)]),
      open(4),
      retraction(5, [entryId(4)]),
      retraction(6, [entryId(5)]),
    ]);
    const person = createPerson({ storage });
    person.advance(2 * day);
    person.mount();
    await person.ready;
    expect(ids(person.entries())).toEqual([entryId(2), entryId(4)]);
    await vi.waitFor(async () => expect(ids(await storage.load())).toEqual([entryId(2), entryId(4)]), {
      timeout: 15_000,
    });
  });

  it("is not brought back by a retraction after that", async () => {
    const { disk, person } = held();
    person.advance(2 * day);
    person.mount();
    await disk.resolve(0, [open(1), retraction(2, [entryId(1)])]);
    await disk.resolve(1);
    person.retract([entryId(2)]);
    expect(person.signals()).toEqual([]);
  });
});

describe("a storage that fails", () => {
  it("to load is survived in memory, and said: persistence, onError", async () => {
    const { disk, errors, person } = held();
    const causes: string[] = [];
    person.subscribe(({ cause }) => causes.push(cause));
    like(person, noir);
    person.mount();
    const failure = new Error("denied");
    await disk.reject(0, failure);
    await person.ready;
    expect(errors[0]).toBe(failure);
    expect(causes).toContain("load");
    expect(person.signals()).toHaveLength(1);
    expect(person.persistence).toBe("not-saved");
    expect(rank(person, [romance, noir]).items[0]?.id).toBe("noir");
  });

  it("to load stores nothing in front of what it could not read: the next entry reads first", async () => {
    const { disk, person } = held();
    like(person, romance);
    person.mount();
    await disk.reject(0);
    person.recordAll([
      { type: "hide", item: noir },
      { type: "rate", item: noir, value: -1 },
    ]);
    expect(disk.calls.map(({ name }) => name)).toEqual(["load", "load"]);
    await disk.resolve(1, [open(7)]);
    expect(disk.calls.map(({ name }) => name)).toEqual(["load", "load", "append"]);
    expect(disk.calls[2]?.entries).toEqual(person.entries().slice(1));
    expect(person.entries()[0]?.id).toBe(entryId(7));
    await disk.resolve(2);
    expect(person.persistence).toBe("kept");
  });

  it("to append is survived in memory; the next success saves everything and says so", async () => {
    const { disk, errors, person } = held();
    person.mount();
    await disk.resolve(0);
    like(person, noir);
    await disk.reject(1);
    expect(person.persistence).toBe("not-saved");
    expect(errors).toHaveLength(1);
    expect(person.signals()).toHaveLength(1);
    like(person, romance);
    await disk.resolve(2);
    expect(disk.calls[2]?.entries).toEqual(person.entries());
    expect(person.persistence).toBe("kept");
  });

  it("never claims that everything is kept while something is not", async () => {
    const { disk, person } = held();
    person.mount();
    await disk.resolve(0);
    like(person, noir);
    await vi.waitUntil(() => disk.calls.length > 1, { timeout: 15_000 });
    like(person, romance);
    await disk.reject(1);
    expect(person.persistence).toBe("not-saved");
    // What came while it failed is tried at once; what failed goes first, in one call with the rest.
    expect(disk.calls[2]?.entries).toEqual(person.entries());
    like(person, noir);
    await disk.resolve(2);
    expect(person.persistence).toBe("not-saved");
    await disk.resolve(3);
    expect(person.persistence).toBe("kept");
  });

  it("does not try for ever", async () => {
    const { disk, person } = held();
    person.mount();
    await disk.resolve(0);
    like(person, noir);
    await disk.reject(1);
    expect(disk.calls).toHaveLength(2);
    expect(person.persistence).toBe("not-saved");
  });

  it("to tidy up does not bring back what was taken back", async () => {
    const { disk, errors, person } = held();
    person.advance(2 * day);
    person.mount();
    await disk.resolve(0, [open(1), retraction(2, [entryId(1)])]);
    await disk.reject(1);
    await person.ready;
    expect(person.signals()).toEqual([]);
    expect(errors).toHaveLength(1);
  });

  it("by throwing at once does not throw into the page", async () => {
    const fail = (): never => {
      throw new Error("SecurityError");
    };
    const broken: Storage = { load: fail, append: fail, remove: fail, close: fail };
    const errors: unknown[] = [];
    const person = createPerson({ storage: broken, onError: (error) => errors.push(error) });
    const unmount = person.mount();
    await person.ready;
    like(person, noir);
    await vi.waitFor(() => expect(errors).toHaveLength(2), { timeout: 15_000 });
    unmount();
    expect(errors).toHaveLength(3);
    expect(person.persistence).toBe("not-saved");
  });
});

it("keeps the log over a restart, from writer to writer", async () => {
  const storage = memoryStorage();
  const visit = async (random: number, daysLater = 0) => {
    const person = createPerson({ storage, random: () => random });
    person.advance(daysLater * day);
    const unmount = person.mount();
    await person.ready;
    return { person, unmount };
  };
  const first = await visit(0.1);
  const hide = recorded(first.person.record({ type: "hide", item: noir }));
  first.unmount();
  const second = await visit(0.2);
  expect(second.person.entries()).toEqual([hide]);
  like(second.person, romance);
  second.person.retract([hide.id]);
  second.unmount();
  const third = await visit(0.3, 2);
  expect(third.person.entries()).toEqual([
    expect.objectContaining({ type: "rate", item: romance } satisfies Partial<Evidence>),
  ]);
});
