import { expect, test } from "vitest";
import { movedBetween } from "./moved.ts";

test.for([
  ["abcdef", "abcdef", 0],
  ["abcdef", "eabcdf", 1],
  ["abcdef", "efabcd", 2],
  ["abcdef", "bcdefa", 1],
  ["abcdef", "fedcba", 5],
  ["abc", "cxb", 1],
] as const)("from %s to %s move %i", ([before, after, count]) => {
  expect(movedBetween(before.split(""), after.split(""))).toBe(count);
});
