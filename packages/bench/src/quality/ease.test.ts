import { expect, test } from "vitest";
import { Ease } from "./ease.ts";
import { invertSymmetric } from "./symmetric-inverse.ts";

test("gives the same scores through people as the definition does through items", () => {
  const had = [
    [0, 1, 2],
    [1, 2],
    [2, 3, 4],
    [0, 4],
    [1, 3],
  ];
  const items = 5;
  const lambda = 2;
  const cases = had.map((list, person) => ({
    person,
    history: list.map((item) => ({ item, value: 1, time: 0 })),
    target: undefined,
  }));
  const gram = new Float64Array(items * items);
  for (let item = 0; item < items; item += 1) gram[item * items + item] = lambda;
  for (const list of had)
    for (const a of list) for (const b of list) gram[a * items + b] = (gram[a * items + b] ?? 0) + 1;
  invertSymmetric(gram, items);
  const ease = new Ease(cases, items, lambda);
  had.forEach((list, person) => {
    const scores = ease.scores(person);
    for (let item = 0; item < items; item += 1) {
      if (list.includes(item)) continue;
      const weights = list.map(
        (other) => -(gram[other * items + item] ?? 0) / (gram[item * items + item] ?? 0),
      );
      expect(scores[item]).toBeCloseTo(
        weights.reduce((sum, weight) => sum + weight, 0),
        10,
      );
    }
  });
});
