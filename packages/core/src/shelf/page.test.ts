import { describe, expect, it } from "vitest";
import type { Item } from "../ranking/item.ts";
import type { RankedItem } from "../ranking/ranking.ts";
import type { ShelfRequest } from "../ranking/rank-page.ts";
import { rankPage } from "../ranking/rank-page.ts";
import { explain } from "../reasons/explain.ts";
import { act, forgetReason } from "../receipts/receipt.ts";
import { memoryStorage } from "../storage/memory.ts";
import { createPerson, heldStorage, item, items, like, stored } from "../testing/builders.fixture.ts";
import { createPage, type Page, pagesOf } from "./page.ts";

const plain = items(9, "plain", ["genre:plain"], { score: 0.5 });
const noir = items(3, "noir", ["genre:noir"], { score: 0.1 });
const films: readonly Item[] = [...plain, ...noir];
const byScore = { limit: 8, diversity: 1 };

const tonight = (candidates = films, options: ShelfRequest["options"] = byScore): ShelfRequest => ({
  id: "tonight",
  candidates,
  options,
});

const shelf = (page: Page) => page.shelf("tonight");
const shown = (page: Page): string[] =>
  shelf(page)
    .state()
    .slots.map(({ item: of, hidden }) => (hidden ? `(${of.id})` : of.id));

function open(person = createPerson(), requests: readonly ShelfRequest[] = [tonight()]) {
  const unmountPerson = person.mount();
  const page = createPage(person, requests);
  const unmountPage = page.mount();
  shown(page);
  return {
    person,
    page,
    unmount: () => {
      unmountPage();
      unmountPerson();
    },
  };
}

describe("a shelf", () => {
  it("keeps the identity of slots that are only pushed along, not of those that moved for a new reason", () => {
    const { person, page } = open(undefined, [tonight(films, { limit: 12, diversity: 1 })]);
    const before = shelf(page).state().slots;
    like(person, item("x", ["genre:noir"]));
    const { slots } = shelf(page).state();
    const moved = slots.filter((slot) => !before.includes(slot)).map((slot) => slot.item.id);
    expect(moved).toEqual(["noir0", "noir1", "noir2"]);
    expect(slots.map((slot) => slot.item.id).slice(5)).toEqual([
      ...moved,
      ...["plain5", "plain6", "plain7", "plain8"],
    ]);
  });

  it("shows the best order when it is first read", () => {
    const { page } = open();
    expect(shown(page)).toEqual(plain.slice(0, 8).map(({ id }) => id));
    expect(shelf(page).state()).toMatchObject({ ready: true, pending: false });
    expect(shelf(page)).toBe(shelf(page));
    expect(shelf(page).state()).toBe(shelf(page).state());
  });

  it("keeps what is on screen, changes what is not, and says that more is waiting", () => {
    const { person, page } = open();
    const before = shelf(page).state().slots;
    like(person, ...items(3, "x", ["genre:noir"]));
    expect(shown(page)).toEqual([
      "plain0",
      "plain1",
      "plain2",
      "plain3",
      "plain4",
      "noir0",
      "noir1",
      "noir2",
    ]);
    expect(shelf(page).state().pending).toBe(true);
    shelf(page)
      .state()
      .slots.slice(0, 5)
      .forEach((slot, at) => expect(slot).toBe(before[at]));
    shelf(page).update();
    expect(shown(page).slice(0, 4)).toEqual(["noir0", "noir1", "noir2", "plain0"]);
    expect(shelf(page).state().pending).toBe(false);
  });

  it("knows what is on screen from the block that measures it", () => {
    const { person, page } = open();
    shelf(page).setVisible(["plain0", "plain7"]);
    like(person, ...items(3, "x", ["genre:noir"]));
    expect(shown(page)).toEqual([
      "plain0",
      "noir0",
      "noir1",
      "noir2",
      "plain1",
      "plain2",
      "plain3",
      "plain7",
    ]);
  });

  it("puts a tile in the place of what was hidden; undo brings the same back, update takes the tile away", () => {
    const { person, page } = open();
    const receipt = act(person, [{ type: "hide", item: plain[1] as Item }]);
    expect(shown(page).slice(0, 3)).toEqual(["plain0", "(plain1)", "plain2"]);
    receipt.undo();
    expect(shown(page)[1]).toBe("plain1");
    act(person, [{ type: "hide", item: plain[1] as Item }]);
    shelf(page).update();
    expect(shown(page)).toEqual(["plain0", ...plain.slice(2).map(({ id }) => id)]);
  });

  it("brings an item back with reasons that still hold", () => {
    const { person, page } = open();
    like(person, item("x", ["genre:noir"]));
    shelf(page).update();
    const [liked] = person.signals();
    const hide = act(person, [{ type: "hide", item: noir[0] as Item }]);
    person.retract([liked?.id ?? ""]);
    expect(shown(page)[0]).toBe("(noir0)");
    hide.undo();
    for (const slot of shelf(page).state().slots) expect(() => explain(person, slot.ranked)).not.toThrow();
  });

  it("lets go at once of what rests on a withdrawn kind, and keeps the rest", () => {
    const { person, page } = open();
    like(person, item("x", ["genre:noir"]));
    shelf(page).update();
    expect(shown(page)).toEqual(["noir0", "noir1", "noir2", ...plain.slice(0, 5).map(({ id }) => id)]);
    const before = shelf(page).state().slots;
    person.consent.set([]);
    expect(shown(page).slice(3, 5)).toEqual(["plain0", "plain1"]);
    expect(shelf(page).state().slots[3]).toBe(before[3]);
    expect(shown(page).some((id) => id.startsWith("noir"))).toBe(false);
  });

  it("lets go at once of what rests on a guess that is wrong", () => {
    const { person, page } = open();
    like(person, ...items(2, "x", ["genre:noir"]));
    shelf(page).update();
    forgetReason(person, { inference: "genre:noir" });
    expect(shown(page).some((id) => id.startsWith("noir"))).toBe(false);
  });

  it("keeps a touched item in its place, with new reasons, where it is still on the list", () => {
    const { person, page } = open(createPerson(), [tonight(films.slice(0, 6), { limit: 6, diversity: 1 })]);
    const [rated] = like(person, item("x", ["genre:plain"]));
    shelf(page).update();
    const before = shown(page);
    person.retract([rated?.id ?? ""]);
    expect(shown(page)).toEqual(before);
    expect(JSON.stringify(shelf(page).state())).not.toContain(rated?.id);
  });

  it("keeps the card whose thumb is taken back in its place, with reasons that hold, until the next update", () => {
    const { person, page } = open();
    const liked = act(person, [{ type: "rate", value: 1, item: noir[0] as Item }]);
    shelf(page).update();
    expect(shown(page)[0]).toBe("noir0");
    liked.undo();
    expect(shown(page)[0]).toBe("noir0");
    expect(JSON.stringify(shelf(page).state())).not.toContain(liked.entries[0]);
    expect(explain(person, shelf(page).state().slots[0]?.ranked as RankedItem).reasons).not.toEqual([]);
    expect(new Set(shown(page)).size).toBe(8);
    expect(shelf(page).state().pending).toBe(true);
    shelf(page).update();
    expect(shown(page)).toEqual(plain.slice(0, 8).map(({ id }) => id));
  });

  it("lets go at once of the card whose thumb is erased, or that may not be shown any more", () => {
    const { person, page } = open();
    const liked = act(person, [{ type: "rate", value: 1, item: noir[0] as Item }]);
    shelf(page).update();
    person.record({ type: "mute", trait: "genre:noir" });
    liked.undo();
    expect(shown(page).some((id) => id.startsWith("noir"))).toBe(false);
    const again = open();
    const rated = act(again.person, [{ type: "rate", value: 1, item: noir[0] as Item }]);
    shelf(again.page).update();
    again.person.decide({ type: "erase", targets: rated.entries });
    expect(shown(again.page)).not.toContain("noir0");
  });

  it("tells its listeners when something changed, and only then", () => {
    const { person, page } = open();
    let told = 0;
    const stop = shelf(page).subscribe(() => {
      told += 1;
    });
    person.record({ type: "impression", item: plain[0] as Item });
    expect(told).toBe(0);
    act(person, [{ type: "hide", item: plain[0] as Item }]);
    expect(told).toBe(1);
    stop();
    act(person, [{ type: "hide", item: plain[1] as Item }]);
    expect(told).toBe(1);
  });

  it("goes on where a listener throws: the others and the other shelves follow, the host is told", () => {
    const errors: unknown[] = [];
    const { person, page } = open(createPerson({ onError: (error) => errors.push(error) }), [
      tonight(plain),
      { id: "later", candidates: noir },
    ]);
    page.shelf("later").state();
    const told: string[] = [];
    shelf(page).subscribe(() => {
      throw new Error("the host failed");
    });
    shelf(page).subscribe(() => told.push("tonight"));
    page.shelf("later").subscribe(() => told.push("later"));
    person.recordAll([
      { type: "hide", item: plain[0] as Item },
      { type: "hide", item: noir[0] as Item },
    ]);
    expect(told).toEqual(["tonight", "later"]);
    expect(errors).toHaveLength(1);
  });
});

describe("a page and the stored log", () => {
  const likes = [1, 2, 3].map((number) =>
    stored(number, { type: "save", item: item(`x${number}`, ["genre:noir"]) }),
  );

  it("fills its shelves once the log has arrived", async () => {
    const person = createPerson({ storage: memoryStorage(likes) });
    const { page } = open(person);
    expect(shelf(page).state()).toEqual({ ready: false, slots: [], pending: false });
    await person.ready;
    expect(shown(page).slice(0, 3)).toEqual(["noir0", "noir1", "noir2"]);
  });

  it("leaves what a server rendered until the next update, and says that more is waiting", async () => {
    const person = createPerson({ storage: memoryStorage(likes) });
    const rankings = JSON.parse(JSON.stringify(rankPage(createPerson(), [tonight()]))) as ReturnType<
      typeof rankPage
    >;
    person.mount();
    const page = createPage(person, [tonight()], rankings);
    page.mount();
    const { slots } = shelf(page).serverState();
    expect(slots.map(({ ranked }) => ranked)).toEqual(rankings["tonight"]?.items);
    await person.ready;
    expect(shelf(page).state().slots).toEqual(slots);
    expect(shelf(page).state().pending).toBe(true);
    shelf(page).update();
    expect(shown(page)[0]).toBe("noir0");
  });

  it("renders on a server what nobody in particular would see, even if somebody is known", () => {
    const person = createPerson();
    like(person, ...items(3, "x", ["genre:noir"]));
    const page = createPage(person, [tonight()]);
    expect(
      shelf(page)
        .serverState()
        .slots.map(({ item: of }) => of.id),
    ).toEqual(plain.slice(0, 8).map(({ id }) => id));
    expect(JSON.stringify(shelf(page).serverState())).not.toContain(person.signals()[0]?.id);
  });

  it("goes on in memory where the log cannot be read", async () => {
    const disk = heldStorage();
    const person = createPerson({ storage: disk.storage });
    const { page } = open(person);
    await disk.reject(0);
    expect(shown(page)).toHaveLength(8);
    act(person, [{ type: "hide", item: plain[0] as Item }]);
    expect(shown(page)[0]).toBe("(plain0)");
  });
});

describe("a page", () => {
  it("shares its items out: what one shelf gives up another may take, none appears twice", () => {
    const { page } = open(createPerson(), [
      tonight(films, { limit: 3, diversity: 1 }),
      { id: "later", candidates: films },
    ]);
    const later = () =>
      page
        .shelf("later")
        .state()
        .slots.map(({ item: of }) => of.id);
    expect(later()).toHaveLength(9);
    expect(later().filter((id) => shown(page).includes(id))).toEqual([]);
  });

  it("takes other candidates: what is shown stays until the update, empty shelves fill", () => {
    const { page } = open(createPerson(), [tonight([])]);
    expect(shelf(page).state()).toMatchObject({ ready: true, slots: [] });
    page.setRequests([tonight(plain)]);
    const before = shown(page);
    expect(before).toHaveLength(8);
    page.setRequests([tonight(noir)]);
    expect(shown(page)).toEqual(before);
    expect(shelf(page).state().pending).toBe(true);
    shelf(page).update();
    expect(shown(page)).toEqual(["noir0", "noir1", "noir2"]);
  });

  it("follows other options of the same candidates", () => {
    const { page } = open();
    page.setRequests([tonight(films, { limit: 2 })]);
    expect(page.fresh()["tonight"]?.items).toHaveLength(2);
    expect(page.requests()[0]?.options?.limit).toBe(2);
  });

  it("is known while it is mounted, to receipts and absences", () => {
    const person = createPerson();
    expect(pagesOf(person).size).toBe(0);
    const { page, unmount } = open(person);
    expect([...pagesOf(person)]).toEqual([page]);
    unmount();
    expect(pagesOf(person).size).toBe(0);
    const before = shown(page);
    person.record({ type: "hide", item: plain[0] as Item });
    expect(shown(page)).toEqual(before);
  });

  it("that comes back shows nothing of what was withdrawn meanwhile", () => {
    const { person, page, unmount } = open();
    like(person, item("x", ["genre:noir"]));
    shelf(page).update();
    expect(shown(page)[0]).toBe("noir0");
    unmount();
    person.consent.set([]);
    person.mount();
    page.mount();
    expect(shown(page).some((id) => id.startsWith("noir"))).toBe(false);
  });

  it("ranks again only after a change", () => {
    const { person, page } = open();
    const fresh = page.fresh();
    expect(page.fresh()).toBe(fresh);
    like(person, item("x"));
    expect(page.fresh()).not.toBe(fresh);
  });
});
