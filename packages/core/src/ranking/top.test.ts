import { fc } from "../testing/fast-check.fixture.ts";
import { expect, it } from "vitest";
import { topOf } from "./top.ts";

it("equals a full sort, ties in the order of the candidates", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.boolean()), { maxLength: 80 }),
      fc.nat({ max: 90 }),
      (rows, count) => {
        const scores = Float64Array.from(rows, ([score]) => score);
        const isBlocked = (index: number): boolean => rows[index]?.[1] ?? false;
        const sorted = rows
          .map(([score], index) => ({ score, index }))
          .filter(({ index }) => !isBlocked(index))
          .sort((a, b) => b.score - a.score || a.index - b.index)
          .slice(0, count)
          .map(({ index }) => index);
        expect(topOf(scores, isBlocked, count)).toEqual(sorted);
      },
    ),
  );
});
