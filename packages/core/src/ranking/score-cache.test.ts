import { fc } from "../testing/fast-check.fixture.ts";
import { expect, it } from "vitest";
import {
  anyCatalogue,
  anyOptions,
  anySteps,
  shortHalfLives,
  take,
  takeAll,
} from "../testing/arbitraries.fixture.ts";
import { createPerson, item, like } from "../testing/builders.fixture.ts";
import { rank } from "./rank.ts";

it("ranks the same from kept sums as from none, after every step", () => {
  fc.assert(
    fc.property(anyCatalogue, anySteps, anyOptions, (catalogue, steps, options) => {
      const person = createPerson({ halfLives: shortHalfLives });
      person.mount();
      for (const step of steps) {
        take(person, step);
        expect(rank(person, catalogue, options)).toStrictEqual(rank(person, [...catalogue], options));
      }
    }),
    { numRuns: 40 },
  );
});

it("ranks the same from kept sums that fell several steps behind", () => {
  fc.assert(
    fc.property(anyCatalogue, anySteps, anySteps, (catalogue, before, after) => {
      const person = createPerson({ halfLives: shortHalfLives });
      person.mount();
      takeAll(person, before);
      rank(person, catalogue);
      takeAll(person, after);
      expect(rank(person, catalogue)).toStrictEqual(rank(person, [...catalogue]));
    }),
  );
});

it("keeps the sums of several catalogues apart", () => {
  const person = createPerson();
  const first = [item("a", ["genre:noir"]), item("b", ["genre:romance"])];
  const second = [item("c", ["genre:romance"]), item("d", ["genre:noir"])];
  rank(person, first);
  like(person, item("x", ["genre:romance"]));
  rank(person, second);
  like(person, item("y", ["genre:romance"]));
  expect(rank(person, first).items[0]?.id).toBe("b");
  expect(rank(person, second).items[0]?.id).toBe("c");
});
