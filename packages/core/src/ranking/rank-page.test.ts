import { fc } from "../testing/fast-check.fixture.ts";
import { describe, expect, it } from "vitest";
import { anyCatalogue, anyOptions, anySteps, takeAll } from "../testing/arbitraries.fixture.ts";
import { createPerson, items } from "../testing/builders.fixture.ts";
import { rankPage } from "./rank-page.ts";

describe("rankPage", () => {
  it("never repeats an item, whatever the shelves share", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyCatalogue, anyOptions), { minLength: 1, maxLength: 4 }),
        anySteps,
        (shelves, steps) => {
          const person = createPerson();
          takeAll(person, steps);
          const rankings = rankPage(
            person,
            shelves.map(([candidates, options], at) => ({ id: `shelf${at}`, candidates, options })),
          );
          const ids = Object.values(rankings).flatMap((ranking) => ranking.items.map(({ id }) => id));
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });

  it("lets the first shelf choose first, and honours what the host shows elsewhere", () => {
    const candidates = items(4, "f");
    const { first, second } = rankPage(createPerson(), [
      { id: "first", candidates, options: { limit: 2, elsewhere: ["f0"] } },
      { id: "second", candidates, options: { limit: 2 } },
    ]);
    expect(first?.items.map(({ id }) => id)).toEqual(["f1", "f2"]);
    expect(second?.items.map(({ id }) => id)).toEqual(["f0", "f3"]);
    expect(second?.leftOut).toEqual({ elsewhere: 2 });
  });
});
