import { describe, expect, it } from "vitest";
import { createPerson, item, like } from "../testing/builders.fixture.ts";
import type { Item } from "./item.ts";
import { rank } from "./rank.ts";

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
/** As many items as places, that nothing speaks for. */
const others = range(6).map((at) => item(`other${at}`, [`rest:${at}`]));
const limit = 6;

/** Ids of the list for somebody who liked all of these. */
function listFor(liked: readonly Item[], candidates: readonly Item[]): string[] {
  const person = createPerson();
  for (const one of liked) like(person, one);
  const elsewhere = liked.map(({ id }) => id);
  return rank(person, candidates, { limit, elsewhere, diversity: 0.99 }).items.map(({ id }) => id);
}

describe("the places that rest on one act", () => {
  const horror = range(6).map((at) => item(`horror${at}`, ["genre:horror"]));
  const isHorror = (id: string): boolean => id.startsWith("horror");

  it("are half of the list if it is the only one", () => {
    const list = listFor([item("liked", ["genre:horror"])], [...horror, ...others]);
    expect(list.filter(isHorror)).toHaveLength(3);
  });

  it("are one if there were many others", () => {
    const comedies = range(12).map((at) => item(`comedy${at}`, ["genre:comedy", "decade:1980"]));
    const liked = [...comedies.slice(6), item("liked", ["genre:horror"])];
    const list = listFor(liked, [...horror, ...comedies.slice(0, 4), ...others]);
    expect(list.filter(isHorror)).toHaveLength(1);
  });

  it("are all of it if nothing else is left", () => {
    expect(listFor([item("liked", ["genre:horror"])], horror).filter(isHorror)).toHaveLength(6);
  });
});

describe("an item rests on an act that alone speaks for its traits", () => {
  const common = (count: number): string[] => range(count).map((at) => `common:${at}`);
  /** Two candidates for each act, which alone speaks for one of their traits. */
  const pairsWith = (traits: readonly string[]): Item[] =>
    range(12).map((at) => item(`pair${at >> 1}${at % 2}`, [...traits, `own:${at >> 1}`]));
  const actsWith = (traits: readonly string[]): Item[] =>
    range(6).map((at) => item(`liked${at}`, [...traits, `own:${at}`]));
  const pairsIn = (list: readonly string[]): number =>
    list.length - new Set(list.map((id) => id.slice(0, -1))).size;

  it("if these are a good part of all it has: then one of each pair has a place", () => {
    const list = listFor(actsWith(common(2)), pairsWith(common(2)));
    expect(pairsIn(list)).toBe(0);
  });

  it("and not if they are one of twenty, of which others speak for nineteen", () => {
    const list = listFor(actsWith(common(19)), pairsWith(common(19)));
    expect(pairsIn(list)).toBeGreaterThan(0);
  });
});
