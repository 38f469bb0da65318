import { fc } from "../testing/fast-check.fixture.ts";
import { expect, it } from "vitest";
import { sharesOf } from "./shares.ts";

it("gives whole percentages that add up to 100, each within one of the exact share, largest first", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 50 }), { minLength: 1, maxLength: 12 }), (values) => {
      const whole = values.reduce((sum, value) => sum + value, 0);
      fc.pre(whole > 0);
      const shares = sharesOf(values);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
      shares.forEach((share, at) => {
        expect(Number.isInteger(share)).toBe(true);
        expect(Math.abs(share - (100 * (values[at] as number)) / whole)).toBeLessThan(1);
      });
      const byValue = values
        .map((value, at) => ({ value, share: shares[at] as number }))
        .sort((a, b) => a.value - b.value || a.share - b.share)
        .map(({ share }) => share);
      expect(byValue).toEqual([...byValue].sort((a, b) => a - b));
    }),
  );
});

it("gives nothing of nothing", () => {
  expect(sharesOf([])).toEqual([]);
  expect(sharesOf([0, 0])).toEqual([0, 0]);
  expect(sharesOf([1, 1, 1])).toEqual([34, 33, 33]);
});
