import { fc } from "../testing/fast-check.fixture.ts";
import { describe, expect, it } from "vitest";
import type { Personalization } from "../personalization.ts";
import { anySteps, takeAll } from "../testing/arbitraries.fixture.ts";
import { createPerson, item, items, like } from "../testing/builders.fixture.ts";
import type { Item } from "./item.ts";
import { rank } from "./rank.ts";
import type { RankOptions } from "./ranking.ts";

const ids = (person: Personalization, catalogue: readonly Item[], options?: RankOptions): string[] =>
  rank(person, catalogue, options).items.map(({ id }) => id);

/** Candidates that differ in nothing but their category, in this order of score. */
const categories = (...names: readonly (string | undefined)[]): Item[] =>
  names.map((category, at) =>
    item(`${category ?? "none"}${at}`, [], {
      score: 1 - at / names.length,
      ...(category !== undefined && { category }),
    }),
  );

describe("neighbours", () => {
  it("are never more than two of a category while anything else may be shown", () => {
    const anyCategories = fc.array(fc.constantFrom("a", "a", "a", "b", "c", undefined), {
      minLength: 1,
      maxLength: 90,
    });
    fc.assert(
      fc.property(
        anyCategories,
        anySteps,
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom(0, 0.7, 1),
        (names, steps, limit, diversity) => {
          const catalogue = categories(...names);
          const person = createPerson();
          takeAll(person, steps);
          const ranked = ids(person, catalogue, { limit, diversity });
          const categoryOf = new Map(catalogue.map(({ id, category }) => [id, category]));
          ranked.forEach((id, at) => {
            const category = categoryOf.get(id);
            const run = ranked.slice(Math.max(0, at - 2), at + 1).map((one) => categoryOf.get(one));
            if (category === undefined || run.length < 3 || run.some((other) => other !== category)) return;
            const placed = new Set(ranked.slice(0, at));
            const others = catalogue.filter((one) => one.category !== category && !placed.has(one.id));
            expect(others).toEqual([]);
          });
        },
      ),
    );
  });

  it("differ even if a whole category scores higher than everything else", () => {
    const catalogue = [
      ...items(100, "noir", ["genre:noir"], { category: "noir" }),
      ...items(5, "romance", ["genre:romance"], { category: "romance" }),
    ];
    const person = createPerson();
    like(person, item("x", ["genre:noir"]));
    const { items: ranked, passedOver } = rank(person, catalogue, { limit: 6, diversity: 1 });
    expect(ranked.map(({ id }) => id)).toEqual(["noir0", "noir1", "romance0", "noir2", "noir3", "romance1"]);
    expect(ranked.map(({ different }) => different)).toEqual([false, false, true, false, false, true]);
    expect(ranked[2]?.scorePlace).toBe(100);
    expect(passedOver).toBeGreaterThan(0);
  });

  it("may be alike where nothing else is left", () => {
    expect(ids(createPerson(), categories("a", "a", "a", "a"))).toHaveLength(4);
  });

  it("without a category never count as alike", () => {
    expect(ids(createPerson(), categories(undefined, undefined, undefined, "a"), { diversity: 1 })).toEqual([
      "none0",
      "none1",
      "none2",
      "a3",
    ]);
  });

  it("may be as many as the host says", () => {
    const catalogue = categories("a", "a", "a", "b");
    expect(ids(createPerson(), catalogue, { neighbours: 1, diversity: 1 })).toEqual(["a0", "b3", "a1", "a2"]);
    expect(ids(createPerson(), catalogue, { neighbours: Infinity, diversity: 1 })).toEqual([
      "a0",
      "a1",
      "a2",
      "b3",
    ]);
  });

  it("count what the page already placed before them", () => {
    const options = { following: ["a0", "a1"], elsewhere: ["a0", "a1"], diversity: 1 };
    expect(ids(createPerson(), categories("a", "a", "a", "b"), options)).toEqual(["b3", "a2"]);
  });
});

describe("variety", () => {
  const catalogue = [
    item("noir1", ["genre:noir"], { score: 1 }),
    item("noir2", ["genre:noir"], { score: 0.9 }),
    item("romance", ["genre:romance"], { score: 0.8 }),
    item("western", ["genre:western"], { score: 0 }),
  ];

  it("is bought with a little score", () => {
    expect(ids(createPerson(), catalogue, { diversity: 1 })).toEqual([
      "noir1",
      "noir2",
      "romance",
      "western",
    ]);
    expect(ids(createPerson(), catalogue, { diversity: 0.7 })).toEqual([
      "noir1",
      "romance",
      "noir2",
      "western",
    ]);
    expect(ids(createPerson(), catalogue, { diversity: 0 }).slice(0, 2)).toEqual(["noir1", "romance"]);
  });

  it("marks what only it brought in, and tells the place by score", () => {
    const { items: ranked, passedOver } = rank(createPerson(), catalogue, { limit: 2, diversity: 0.7 });
    expect(ranked.map(({ id, scorePlace, different }) => ({ id, scorePlace, different }))).toEqual([
      { id: "noir1", scorePlace: 0, different: false },
      { id: "romance", scorePlace: 2, different: true },
    ]);
    expect(passedOver).toBe(0);
  });

  it("looks at each of many who may not have a place a few times, not once for every other", () => {
    let looks = 0;
    const person = createPerson();
    like(person, item("liked", ["genre:war"]));
    const many = items(3000, "war", ["genre:war"], { popularity: 1 }).map((one, at) => ({
      ...one,
      get category() {
        looks += 1;
        return at < 60 ? "first" : "second";
      },
    }));
    expect(
      ids(person, [...many, ...items(9, "other", [], { category: "third" })], { limit: 10 }),
    ).toHaveLength(10);
    expect(looks / many.length).toBeLessThan(20);
  });

  it("gives an empty list for no places and no candidates", () => {
    expect(ids(createPerson(), catalogue, { limit: 0 })).toEqual([]);
    expect(ids(createPerson(), [])).toEqual([]);
  });
});
