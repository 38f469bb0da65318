import { fc } from "../testing/fast-check.fixture.ts";
import { describe, expect, it } from "vitest";
import { profileSnapshot } from "../profile/snapshot.ts";
import type { Item } from "../ranking/item.ts";
import type { ShelfRequest } from "../ranking/rank-page.ts";
import { createPage } from "../shelf/page.ts";
import { anyCatalogue, anySteps, takeAll } from "../testing/arbitraries.fixture.ts";
import { createPerson, day, item, items, like, type TestPerson } from "../testing/builders.fixture.ts";
import { act, forget, forgetReason, type Receipt } from "./receipt.ts";

/** Two shelves over one catalogue, mounted. */
function withShelves(catalogue: readonly Item[], person: TestPerson = createPerson()) {
  person.mount();
  const requests: readonly ShelfRequest[] = [
    { id: "first", candidates: catalogue, options: { limit: 4, diversity: 1, neighbours: Infinity } },
    { id: "second", candidates: catalogue, options: { limit: 5 } },
  ];
  const page = createPage(person, requests);
  page.mount();
  const lists = (): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(page.fresh()).map(([shelf, ranking]) => [shelf, ranking.items.map(({ id }) => id)]),
    );
  return { person, page, lists };
}

const down = (of: Item) =>
  [
    { type: "hide", item: of },
    { type: "rate", value: -1, item: of },
  ] as const;

/** Whether what a receipt says is so: everything is seen from the items that are there before and after and did not move. */
function expectTrue(
  { lists: changes }: Receipt,
  before: Record<string, string[]>,
  after: Record<string, string[]>,
) {
  for (const { shelf, up, down: fell, removed } of changes) {
    const old = before[shelf] ?? [];
    const now = after[shelf] ?? [];
    const stayed = old.filter((id) => now.includes(id) && ![...up, ...fell].includes(id));
    const ahead = (ids: readonly string[], id: string): number =>
      ids.includes(id) ? stayed.filter((other) => ids.indexOf(other) < ids.indexOf(id)).length : Infinity;
    expect(stayed).toEqual(now.filter((id) => stayed.includes(id)));
    for (const id of removed) expect(old.includes(id) && !now.includes(id)).toBe(true);
    for (const id of fell) expect(ahead(now, id)).toBeGreaterThan(ahead(old, id));
    for (const id of up) expect(ahead(now, id)).toBeLessThan(ahead(old, id));
  }
}

describe("the contract of a thumb down", () => {
  it("holds: the item is gone until it is undone, and what moved really moved", () => {
    fc.assert(
      fc.property(anyCatalogue, anySteps, anySteps, fc.nat(), (catalogue, before, after, choice) => {
        const { person, lists } = withShelves(catalogue);
        takeAll(person, before);
        const shown = Object.values(lists()).flat();
        const id = shown[choice % Math.max(1, shown.length)];
        const chosen = catalogue.find((one) => one.id === id);
        fc.pre(chosen !== undefined);
        const old = lists();
        const receipt = act(person, down(chosen));
        expectTrue(receipt, old, lists());
        expect(receipt.lists.some(({ removed }) => removed.includes(chosen.id))).toBe(true);
        expect(receipt.removed).toBeGreaterThanOrEqual(1);

        takeAll(
          person,
          after.filter((step) => step.do !== "retract"),
        );
        expect(Object.values(lists()).flat()).not.toContain(chosen.id);
        receipt.undo();
        expect(person.profile().hidden.get(chosen.id)).not.toBe(receipt.entries[0]);
      }),
    );
  });

  it("holds without any consent: the opinion is refused, the hiding is obeyed", () => {
    const films = items(6, "f", ["genre:noir"]);
    const { person, lists } = withShelves(films, createPerson({ kinds: [] }));
    const receipt = act(person, down(films[0] as Item));
    expect(receipt.refusals).toEqual(["no-consent"]);
    expect(receipt.entries).toHaveLength(1);
    expect(receipt).toMatchObject({ removed: 1, up: 0, down: 0, traits: [] });
    expect(Object.values(lists()).flat()).not.toContain("f0");
  });
});

describe("a receipt", () => {
  it("is true of any act, and its undo puts every list back", () => {
    fc.assert(
      fc.property(anyCatalogue, anySteps, fc.nat(), fc.boolean(), (catalogue, steps, choice, up) => {
        const { person, lists } = withShelves(catalogue);
        takeAll(person, steps);
        const chosen = catalogue[choice % catalogue.length] as Item;
        const old = { lists: lists(), profile: profileSnapshot(person.profile()) };
        const receipt = act(person, up ? [{ type: "rate", value: 1, item: chosen }] : down(chosen));
        const changed = lists();
        expectTrue(receipt, old.lists, changed);
        expect(receipt.up).toBe(new Set(receipt.lists.flatMap((list) => list.up)).size);
        expect(receipt.down).toBe(new Set(receipt.lists.flatMap((list) => list.down)).size);

        const undone = receipt.undo();
        expect({ lists: lists(), profile: profileSnapshot(person.profile()) }).toEqual(old);
        expectTrue(undone, changed, old.lists);
        const redone = undone.undo();
        expect(lists()).toEqual(changed);
        expectTrue(redone, old.lists, changed);
      }),
    );
  });

  it("counts what moved on screen lists and says which traits are liked more or less", () => {
    const noir = items(1, "noir", ["genre:noir"], { score: 0 });
    const plain = items(3, "plain", ["genre:plain"], { score: 0.2 });
    const { person, lists } = withShelves([...plain, ...noir]);
    expect(lists()["first"]).toEqual(["plain0", "plain1", "plain2", "noir0"]);
    const liked = act(person, [{ type: "rate", value: 1, item: item("x", ["genre:noir"]) }]);
    expect(lists()["first"]).toEqual(["noir0", "plain0", "plain1", "plain2"]);
    expect(liked).toMatchObject({
      up: 1,
      down: 0,
      removed: 0,
      refusals: [],
      traits: [{ trait: "genre:noir", change: "more" }],
    });
    expect(liked.undo()).toMatchObject({ up: 0, down: 1, traits: [{ trait: "genre:noir", change: "less" }] });
  });

  it("tells traits of choices and of what is taken back", () => {
    const { person } = withShelves(items(3, "noir", ["genre:noir"]));
    const traits = (receipt: Receipt) => receipt.traits;
    const more = [{ trait: "genre:noir", change: "more" }];
    const less = [{ trait: "genre:noir", change: "less" }];
    expect(traits(act(person, [{ type: "follow", trait: "genre:noir" }]))).toEqual(more);
    expect(traits(act(person, [{ type: "less", trait: "genre:noir" }]))).toEqual(less);
    expect(traits(act(person, [{ type: "mute", trait: "genre:noir" }]))).toEqual([]);
    expect(
      traits(
        forget(
          person,
          person.entries().map(({ id }) => id),
        ),
      ),
    ).toEqual(more);
    const [rated] = like(person, item("x", ["genre:noir"]));
    expect(traits(forget(person, [rated?.id ?? ""]))).toEqual(less);
  });

  it("of forgetting a reason takes away exactly what it rests on", () => {
    const { person } = withShelves(items(3, "noir", ["genre:noir"]));
    const [one, two] = like(person, ...items(2, "x", ["genre:noir"]));
    forgetReason(person, { signals: [one?.id ?? ""] });
    expect(person.signals()).toEqual([two]);
    const receipt = forgetReason(person, { inference: "genre:noir" });
    expect(person.profile().stances.get("genre:noir")?.type).toBe("ignore");
    receipt.undo();
    expect(person.signals()).toEqual([two]);
  });

  it("adds nothing to the log where there is nothing to take back", () => {
    const person = createPerson({ kinds: [] });
    const refused = act(person, [{ type: "open", item: item("x") }]);
    expect(refused.entries).toEqual([]);
    expect(refused.undo().entries).toEqual([]);
    expect(forget(person, []).entries).toEqual([]);
    expect(person.entries()).toEqual([]);
  });

  it("does not put down to an act what time did", () => {
    const old = item("old", ["genre:noir"]);
    const fresh = items(3, "plain", [], { score: 0.05 });
    const { person, lists } = withShelves([...fresh, old]);
    person.recordAll([
      { type: "open", item: item("x", ["genre:noir"]), kind: "intent" },
      { type: "own", repeatAfter: day, item: fresh[1] as Item },
    ]);
    expect(lists()["first"]).toEqual(["old", "plain0", "plain2"]);
    person.advance(60 * day);
    const receipt = act(person, [{ type: "hide", item: fresh[2] as Item }]);
    expect(lists()["first"]).toEqual(["plain0", "plain1", "old"]);
    expect(receipt.lists[0]).toEqual({ shelf: "first", removed: ["plain2"], up: [], down: [] });
  });

  it("is one change, so that lists are ranked again once", () => {
    const { person } = withShelves(items(3, "noir", ["genre:noir"]));
    let changes = 0;
    person.subscribe(() => {
      changes += 1;
    });
    const receipt = act(person, down(item("noir0", ["genre:noir"])));
    receipt.undo();
    expect(changes).toBe(2);
  });

  it("does not count an item that another shelf took over as moved", () => {
    const { person } = withShelves(items(9, "noir", ["genre:noir"]));
    const receipt = act(person, [{ type: "hide", item: item("noir0") }]);
    expect(receipt.lists).toEqual([
      { shelf: "first", removed: ["noir0"], up: [], down: [] },
      { shelf: "second", removed: [], up: [], down: [] },
    ]);
    expect(receipt).toMatchObject({ removed: 1, up: 0, down: 0 });
  });

  it("is empty of lists where no page is mounted", () => {
    const receipt = act(createPerson(), [{ type: "hide", item: item("x") }]);
    expect(receipt).toMatchObject({ lists: [], up: 0, down: 0, removed: 0 });
    expect(receipt.entries).toHaveLength(1);
  });
});
