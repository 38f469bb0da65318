import { describe, expect, test } from "vitest";
import { row, table } from "./row.ts";

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
