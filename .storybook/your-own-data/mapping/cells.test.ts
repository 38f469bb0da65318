import { describe, expect, it } from "vitest";
import { numberOf, textOf, timeOf, valuesOf, yearOf } from "./cells.ts";

describe("a cell", () => {
  it("is empty where it holds what stands for nothing", () => {
    for (const cell of ["", "  ", "NA", "n/a", "null", "NaN", "-", undefined, []])
      expect(textOf(cell)).toBe("");
    expect(textOf("None of them")).toBe("None of them");
    expect(textOf("(500) Days of Summer (2009)")).toBe("(500) Days of Summer (2009)");
    expect(textOf(["first", "second"])).toBe("first");
  });

  it("holds one value, or several between separators, or those of a list", () => {
    expect(valuesOf("Sea, far", "whole")).toEqual(["Sea, far"]);
    expect(valuesOf("sea| cooking ||sea", "|")).toEqual(["sea", "cooking"]);
    expect(valuesOf("a;b", ";")).toEqual(["a", "b"]);
    expect(valuesOf(["a|b", " c "], "|")).toEqual(["a|b", "c"]);
    expect(valuesOf("(no genres listed)", "|")).toEqual([]);
    expect(valuesOf("Unknown", "whole")).toEqual([]);
  });

  it.each([
    ["1995", "1990s"],
    ["1995-11-22", "1990s"],
    ["2004/03", "2000s"],
    ["1995.0", "1990s"],
    ["Toy Story (1995)", "1990s"],
    ["2001: A Space Odyssey (1968)", "1960s"],
    ["Doctor Who (2005– )", "2000s"],
    ["no year", undefined],
    ["300", undefined],
    ["12345", undefined],
  ])("%s is of the decade %s", (cell, decade) => {
    expect(valuesOf(cell, "decade")).toEqual(decade === undefined ? [] : [decade]);
    expect(yearOf(cell).slice(0, 3)).toBe(decade?.slice(0, 3) ?? "");
  });

  it.each([
    ["1234.5", 1234.5],
    ["1,234", 1234],
    ["1,234,567.5", 1_234_567.5],
    ["3,5", 3.5],
    ["-2", -2],
    ["", Number.NaN],
    ["four", Number.NaN],
  ])("%s is the number %d", (cell, number) => {
    expect(numberOf(cell)).toBe(number);
  });

  it.each([
    ["1260759144", 1_260_759_144_000],
    ["1260759144000", 1_260_759_144_000],
    ["2026-02-03", Date.UTC(2026, 1, 3)],
    ["2026-02-03T04:05:06Z", Date.UTC(2026, 1, 3, 4, 5, 6)],
    ["2026-02-03 04:05:06Z", Date.UTC(2026, 1, 3, 4, 5, 6)],
    ["Tue, 03 Feb 2026 00:00:00 GMT", Date.UTC(2026, 1, 3)],
    ["17", Number.NaN],
    ["item 5", Number.NaN],
    ["", Number.NaN],
  ])("%s is a time", (cell, time) => {
    expect(timeOf(cell)).toBe(time);
  });
});
