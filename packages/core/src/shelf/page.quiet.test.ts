import { expect, it } from "vitest";
import { setback } from "../attention/setback.ts";
import { fromProvider } from "../provider/from-provider.ts";
import type { ShelfRequest } from "../ranking/rank-page.ts";
import { createPerson, day, item, items } from "../testing/builders.fixture.ts";
import { createPage } from "./page.ts";

const offer = item("offer", ["genre:plain"], { promotion: true, score: 1 });
const films = [offer, ...items(6, "plain", ["genre:plain"], { score: 0.5 })];

const open = (request: Partial<ShelfRequest> = {}) => {
  const person = createPerson();
  person.mount();
  const page = createPage(person, [
    { id: "tonight", candidates: films, options: { limit: 4, diversity: 1 }, ...request },
  ]);
  page.mount();
  const shelf = page.shelf("tonight");
  const shown = () => shelf.state().slots.map(({ item: { id } }) => id);
  shown();
  return { person, shelf, shown };
};

it("after a setback what is promoted goes at once, also from before the person's eyes, and nothing else moves", () => {
  const { person, shown } = open();
  expect(shown()).toEqual(["offer", "plain0", "plain1", "plain2"]);
  setback(person);
  expect(shown()).toEqual(["plain3", "plain0", "plain1", "plain2"]);
});

it("when it is over, what is promoted waits for the next update", () => {
  const { person, shelf, shown } = open();
  setback(person);
  person.advance(day);
  person.record({ type: "hide", item: item("elsewhere") });
  expect(shown()).toEqual(["plain3", "plain0", "plain1", "plain2"]);
  expect(shelf.state().pending).toBe(true);
  shelf.update();
  expect(shown()).toEqual(["offer", "plain0", "plain1", "plain2"]);
});

it("a provider's list is obeyed, too", () => {
  const list = fromProvider({ provider: "Them", items: films.map(({ id }) => ({ id })) });
  const { person, shown } = open(list && { ranking: list });
  expect(shown()[0]).toBe("offer");
  setback(person);
  expect(shown()).not.toContain("offer");
});
