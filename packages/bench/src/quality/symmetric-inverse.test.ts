import { describe, expect, test } from "vitest";
import { randomFrom } from "./random.ts";
import { invertSymmetric } from "./symmetric-inverse.ts";

describe("inverting a symmetric matrix", () => {
  test("times the matrix gives the unit matrix", () => {
    const size = 12;
    const random = randomFrom(1);
    const root = Array.from({ length: size * size }, random);
    const cell = (row: number, column: number): number =>
      (row === column ? 1 : 0) +
      Array.from(
        { length: size },
        (_, at) => (root[row * size + at] ?? 0) * (root[column * size + at] ?? 0),
      ).reduce((sum, value) => sum + value, 0);
    const matrix = Float64Array.from(root, (_, at) => cell(Math.floor(at / size), at % size));
    const inverse = matrix.slice();
    invertSymmetric(inverse, size);
    for (let row = 0; row < size; row += 1)
      for (let column = 0; column < size; column += 1) {
        let sum = 0;
        for (let at = 0; at < size; at += 1)
          sum += (matrix[row * size + at] ?? 0) * (inverse[at * size + column] ?? 0);
        expect(sum).toBeCloseTo(row === column ? 1 : 0, 10);
      }
  });

  test("says so when there is none", () => {
    expect(() => invertSymmetric(Float64Array.of(1, 2, 2, 1), 2)).toThrow("positive definite");
  });
});
