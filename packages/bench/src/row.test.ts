import { describe, expect, test } from "vitest";
import { passes, row, table } from "./row.ts";

describe("a row", () => {
  test("holds at its limit and not above it, however little", () => {
    expect(row("size/a", 3, "kB", 3).holds).toBe(true);
    expect(row("size/a", 3.001, "kB", 3)).toMatchObject({ value: 3, holds: false });
  });

  test("without a limit always holds", () => {
    expect(row("size/a", 1000, "kB", null).holds).toBe(true);
  });
});

test("the table aligns the numbers and marks what is over", () => {
  expect(
    table([row("size/a", 2.5, "kB", 3), row("size/longer", 12, "kB", 3), row("size/free", 1, "kB", null)]),
  ).toBe(
    [
      "                 value     limit",
      "size/a         2.50 kB   3.00 kB",
      "size/longer   12.00 kB   3.00 kB   over the limit",
      "size/free      1.00 kB      none",
    ].join("\n"),
  );
});

test("a limit can be the least that is allowed; spread and independent figures have columns of their own", () => {
  const below = row("quality/a", 0.0549, "", 0.055, {
    atLeast: true,
    digits: 3,
    error: 0.006,
    reference: 0.06,
  });
  expect(below).toMatchObject({ value: 0.055, holds: false });
  expect(table([below, row("quality/b", 0.5, "", null, { digits: 3, interval: [-0.1, 1] })])).toBe(
    [
      "            value            spread            limit   independent",
      "quality/a   0.055           ± 0.006   at least 0.055         0.060   below the limit",
      "quality/b   0.500   -0.100 to 1.000             none",
    ].join("\n"),
  );
});

test("a limit can be the only value that is allowed", () => {
  const none = row("render/a", 0, "cards", 1, { exactly: true, digits: 0 });
  expect(none.holds).toBe(false);
  expect(row("render/a", 1, "cards", 1, { exactly: true }).holds).toBe(true);
  expect(table([none])).toContain("exactly 1 cards   not the limit");
});

test("a limit that is not met yet is not said to hold, and the value may only get better", () => {
  const better = row("size/a", 12, "kB", 8.5, { heldAt: 12 });
  expect(better.holds).toBe(false);
  expect(passes(better)).toBe(true);
  expect(passes(row("size/a", 12.1, "kB", 8.5, { heldAt: 12 }))).toBe(false);
  expect(passes(row("size/a", 12, "kB", 8.5))).toBe(false);
  expect(table([better])).toContain("over the limit, held at 12.00 kB");
});
