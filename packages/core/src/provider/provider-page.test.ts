import { describe, expect, it } from "vitest";
import { profileSnapshot } from "../profile/snapshot.ts";
import { explainAbsence } from "../ranking/absence.ts";
import type { Item } from "../ranking/item.ts";
import { rank } from "../ranking/rank.ts";
import { rankPage, type ShelfRequest } from "../ranking/rank-page.ts";
import { act } from "../receipts/receipt.ts";
import { createPage, type Page } from "../shelf/page.ts";
import type { Signal } from "../signals/signal.ts";
import { memoryStorage } from "../storage/memory.ts";
import { anyCatalogue, anyOptions, anySteps, takeAll } from "../testing/arbitraries.fixture.ts";
import { createPerson, entryId, item, items, like, recorded, stored } from "../testing/builders.fixture.ts";
import { fc } from "../testing/fast-check.fixture.ts";
import { fromProvider } from "./from-provider.ts";
import type { ProviderRanking } from "./provider.ts";

/** Liked by everybody here, if it was asked; the provider thinks otherwise. */
const films: readonly Item[] = [
  ...items(6, "plain", ["genre:plain"], { score: 0.9 }),
  ...items(6, "noir", ["genre:noir"], { score: 0.1 }),
];
const theirs = ["noir3", "plain5", "noir0", "plain1", "noir5", "plain0", "noir1", "plain4"];

const provide = (ids: readonly string[] = theirs, attribution = "r-1"): ProviderRanking =>
  fromProvider({
    provider: "Recombee",
    attribution,
    time: 0,
    items: ids.map((id) => ({ id })),
  }) as ProviderRanking;

const tonight = (more: Partial<ShelfRequest> = {}): ShelfRequest => ({
  id: "tonight",
  candidates: films,
  options: { limit: 6 },
  ranking: provide(),
  ...more,
});

const shelf = (page: Page) => page.shelf("tonight");
const shown = (page: Page): string[] =>
  shelf(page)
    .state()
    .slots.map(({ item: of, hidden }) => (hidden ? `(${of.id})` : of.id));

function open(person = createPerson(), requests: readonly ShelfRequest[] = [tonight()]) {
  person.mount();
  const page = createPage(person, requests);
  page.mount();
  shown(page);
  return { person, page };
}

const ids = (person = createPerson(), more: Partial<ShelfRequest> = {}): string[] =>
  rankPage(person, [tonight(more)])["tonight"]?.items.map(({ id }) => id) ?? [];

describe("a provider's list on a shelf", () => {
  it("is shown in its order, as far as there is room and the host has the items", () => {
    expect(ids()).toEqual(theirs.slice(0, 6));
    expect(ids(createPerson(), { ranking: provide(["gone", ...theirs]) })).toEqual(theirs.slice(0, 6));
    expect(ids(createPerson(), { options: {} })).toEqual(theirs);
  });

  it("leaves out what a policy leaves out, even if the server sent it, and fills up from the list", () => {
    const person = createPerson();
    const film = (id: string): Item => films.find((one) => one.id === id) as Item;
    person.recordAll([
      { type: "hide", item: film("noir3") },
      { type: "own", item: film("plain5") },
    ]);
    expect(ids(person)).toEqual(theirs.slice(2, 8));
    person.record({ type: "mute", trait: "genre:noir" });
    expect(ids(person)).toEqual(["plain1", "plain0", "plain4"]);
    const unavailable = films.map((one) => (one.id === "plain1" ? { ...one, available: false } : one));
    expect(ids(person, { candidates: unavailable })).toEqual(["plain0", "plain4"]);
    expect(ids(person, { options: { elsewhere: ["plain0"] } })).toEqual(["plain1", "plain4"]);
    expect(rankPage(person, [tonight()])["tonight"]?.leftOut).toMatchObject({
      hidden: 1,
      muted: 5,
      owned: 1,
    });
  });

  it("puts what a person wants less of behind the rest, and changes nothing else for anything they did", () => {
    const person = createPerson();
    like(person, ...items(3, "x", ["genre:plain"]));
    person.record({ type: "follow", trait: "genre:plain" });
    expect(ids(person, { options: {} })).toEqual(theirs);
    person.record({ type: "less", trait: "genre:noir" });
    expect(ids(person, { options: {} })).toEqual([
      ...theirs.filter((id) => id.startsWith("plain")),
      ...theirs.filter((id) => id.startsWith("noir")),
    ]);
  });

  it("shares a page with lists made here: none repeats an item", () => {
    const own: ShelfRequest = { id: "own", candidates: films };
    const lists = rankPage(createPerson(), [tonight(), own]);
    expect(lists["own"]?.items.map(({ id }) => id).filter((id) => theirs.slice(0, 6).includes(id))).toEqual(
      [],
    );
    expect(lists["own"]?.items).toHaveLength(6);
  });

  it("says why something is not on it", () => {
    const { person } = open();
    const reason = (id: string) => explainAbsence(person, id)[0];
    expect(reason("plain4")).toMatchObject({ reason: "score", scorePlace: 7 });
    expect(reason("plain2")).toEqual({ shelf: "tonight", reason: "not-a-candidate" });
    person.record({ type: "own", item: films[0] as Item });
    expect(reason("plain0")).toMatchObject({ reason: "owned" });
  });

  it("keeps every choice and the provider's order, whatever the person did", () => {
    fc.assert(
      fc.property(
        anyCatalogue,
        anySteps,
        anyOptions,
        fc.infiniteStream(fc.nat()),
        (all, steps, options, dice) => {
          const person = createPerson();
          takeAll(person, steps);
          const order = all.map(({ id }) => id).toSorted(() => ((dice.next().value as number) % 2) - 0.5);
          const request = { id: "any", candidates: all, options, ranking: provide(order) };
          const got = rankPage(person, [request])["any"]?.items.map(({ id }) => id) ?? [];
          const { hidden, stances } = person.profile();
          const has = (id: string, type: string): boolean =>
            all.find((one) => one.id === id)?.traits.some((trait) => stances.get(trait)?.type === type) ??
            false;
          expect(got.filter((id) => hidden.has(id) || has(id, "mute"))).toEqual([]);
          expect(got.length).toBeLessThanOrEqual(options.limit ?? 12);
          for (const wanted of [true, false]) {
            const part = got.filter((id) => has(id, "less") !== wanted);
            expect(part).toEqual(order.filter((id) => part.includes(id)));
          }
          const first = got.filter((id) => !has(id, "less"));
          expect(got.slice(0, first.length)).toEqual(first);
        },
      ),
    );
  });
});

describe("a page with a provider's list", () => {
  it("puts a tile in the place of what is hidden, and never another order than the provider's", () => {
    const { person, page } = open();
    const [, second] = shelf(page).state().slots;
    const receipt = act(person, [{ type: "hide", item: second?.item as Item }]);
    expect(shown(page)).toEqual(["noir3", "(plain5)", "noir0", "plain1", "noir5", "plain0"]);
    expect(receipt).toMatchObject({ up: 0, down: 0, removed: 1 });
    shelf(page).update();
    expect(shown(page)).toEqual(theirs.filter((id) => id !== "plain5").slice(0, 6));
    receipt.undo();
    shelf(page).update();
    expect(shown(page)).toEqual(theirs.slice(0, 6));
  });

  it("has no better order waiting, whatever the person likes", () => {
    const { person, page } = open();
    const before = shelf(page).state().slots;
    like(person, ...items(3, "x", ["genre:plain"]));
    expect(shelf(page).state()).toMatchObject({ pending: false });
    shelf(page).update();
    shelf(page)
      .state()
      .slots.forEach((slot, at) => expect(slot.item).toBe(before[at]?.item));
  });

  it("tells what asking for less did", () => {
    const { person, page } = open();
    const receipt = act(person, [{ type: "less", trait: "genre:noir" }]);
    expect(receipt.down).toBeGreaterThan(0);
    expect(shelf(page).state().pending).toBe(true);
    shelf(page).update();
    expect(shown(page).slice(0, 4)).toEqual(["plain5", "plain1", "plain0", "plain4"]);
  });

  it("takes another answer of the provider at the next update", () => {
    const { page } = open();
    page.setRequests([tonight({ ranking: provide(["plain0", "noir0"], "r-2") })]);
    expect(shown(page)).toEqual(theirs.slice(0, 6));
    expect(shelf(page).state().pending).toBe(true);
    shelf(page).update();
    expect(shown(page)).toEqual(["plain0", "noir0"]);
    expect(shelf(page).state().slots[0]?.item.attribution).toBe("r-2");
  });

  it("ranks by itself again once there is no such list", () => {
    const { page } = open();
    page.setRequests([{ id: "tonight", candidates: films, options: { limit: 6 } }]);
    shelf(page).update();
    expect(shown(page)).toHaveLength(6);
    expect(
      shelf(page)
        .state()
        .slots.every(({ ranked, item: of }) => !ranked.provided && !of.attribution),
    ).toBe(true);
  });

  it("waits for the stored log: what was hidden on an earlier day never appears", async () => {
    const hide = { ...stored(1, { type: "open", item: item("noir3") }), type: "hide" as const };
    const person = createPerson({ storage: memoryStorage([hide as never]) });
    const { page } = open(person);
    expect(shelf(page).state()).toMatchObject({ ready: false, slots: [] });
    await person.ready;
    expect(shown(page)).toEqual(theirs.slice(1, 7));
  });

  it("renders on a server what the provider sent, and leaves it until the next update", async () => {
    const hide = { ...stored(1, { type: "open", item: item("noir3") }), type: "hide" as const };
    const person = createPerson({ storage: memoryStorage([hide as never]) });
    person.mount();
    const page = createPage(person, [tonight()]);
    page.mount();
    const { slots } = shelf(page).serverState();
    expect(slots.map(({ item: of }) => of.id)).toEqual(theirs.slice(0, 6));
    await person.ready;
    expect(shelf(page).state().slots).toEqual(slots);
    expect(shelf(page).state().pending).toBe(true);
    shelf(page).update();
    expect(shown(page)).toEqual(theirs.slice(1, 7));
  });

  it("is told where the list belongs", () => {
    const request = { id: "tonight", candidates: films };
    expect(() => createPage(createPerson(), [request], { tonight: provide() })).toThrow(
      /the shelf "tonight".*Put it into the request/,
    );
  });
});

describe("attribution", () => {
  const attributed = async (): Promise<readonly Signal[]> => {
    const told: Signal[] = [];
    const { page } = open(createPerson({ onSignal: (signal) => told.push(signal) }));
    const [slot] = shelf(page).state().slots;
    const { item: of } = slot as { item: Item };
    const person = createPerson({ onSignal: (signal) => told.push(signal) });
    person.mount();
    await person.ready;
    person.recordAll([
      { type: "rate", value: 1, item: of },
      { type: "hide", item: of },
      { type: "open", item: of },
      { type: "impression", shelf: "tonight", item: of },
      { type: "save", item: of },
      { type: "dwell", seconds: 3, item: of },
      { type: "own", item: of },
    ]);
    return told;
  };

  it("goes with every signal about an item of such a shelf, to the host and into the log", async () => {
    const told = await attributed();
    expect(told).toHaveLength(7);
    for (const signal of told) expect(signal).toMatchObject({ attribution: "r-1", item: { id: "noir3" } });
    expect(told[0]).not.toHaveProperty("item.attribution");
  });

  it("does not go with what is about a trait, or about the same item from elsewhere", () => {
    const person = createPerson();
    const outcomes = person.recordAll([
      { type: "less", trait: "genre:noir" },
      { type: "open", item: films.find(({ id }) => id === "noir3") as Item },
    ]);
    for (const outcome of outcomes) expect(recorded(outcome)).not.toHaveProperty("attribution");
  });

  it("can be given by the host, on a page without the shelf", () => {
    const person = createPerson();
    const signal = recorded(person.record({ type: "own", item: item("noir3"), attribution: "r-9" }));
    expect(signal).toMatchObject({ attribution: "r-9" });
  });

  it("must be a text like all others", () => {
    const person = createPerson();
    for (const attribution of ["", "r".repeat(513), 7 as unknown as string]) {
      expect(() => person.record({ type: "open", item: item("a"), attribution })).toThrow(
        /`attribution` must be/,
      );
      expect(() => person.record({ type: "open", item: item("a", [], { attribution }) })).toThrow(
        /`item` must be/,
      );
    }
  });

  it("is read back from storage, and a stored record with a wrong one is left aside", async () => {
    const good = stored(1, { type: "open", item: item("a"), attribution: "r-1" });
    const bad = stored(2, { type: "open", item: item("b"), attribution: "" });
    const person = createPerson({ storage: memoryStorage([good, bad]) });
    person.mount();
    await person.ready;
    expect(person.signals()).toEqual([good]);
    expect(person.signal(entryId(1))).toMatchObject({ attribution: "r-1" });
  });

  it("decides nothing: with and without it everything is ranked the same", () => {
    fc.assert(
      fc.property(anyCatalogue, anySteps, (all, steps) => {
        const [plain, told] = [createPerson(), createPerson()];
        takeAll(plain, steps);
        takeAll(
          told,
          steps.map((step) =>
            step.do === "record" && "item" in step.draft
              ? { ...step, draft: { ...step.draft, attribution: "r-1" } }
              : step,
          ),
        );
        expect(profileSnapshot(told.profile())).toEqual(profileSnapshot(plain.profile()));
        expect(rank(told, all)).toEqual(rank(plain, all));
      }),
    );
  });
});
