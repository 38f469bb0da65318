import { describe, expect, test } from "vitest";
import { bestBy } from "./best-by.ts";
import { catalogueOf } from "./catalogue.ts";
import type { DataSet } from "./data-set.ts";
import { drawnCandidates } from "./drawn-candidates.ts";
import { leaveOut } from "./leave-out.ts";
import { diversityOf, gainAt, pairedBootstrap, standardError } from "./measures.ts";

const acts = (...items: readonly number[]) => items.map((item, time) => ({ item, value: 1, time }));

describe("leave-last-out", () => {
  test("takes the last new positive, with everything before it as history", () => {
    const people = [[...acts(0, 1, 2, 1), { item: 3, value: 0.2, time: 9 }]];
    expect(leaveOut(people, 1)[0]).toEqual({ person: 0, history: acts(0, 1), target: 2 });
    expect(leaveOut(people, 2)[0]).toEqual({ person: 0, history: acts(0), target: 1 });
  });

  test("leaves out people with fewer than three positives", () => {
    expect(leaveOut([acts(0, 1)], 1)[0]?.target).toBeUndefined();
  });
});

describe("what a server ships", () => {
  const dataSet: DataSet = {
    name: "movielens-small",
    items: ["a", "b", "c", "d"].map((id) => ({ id, title: id, traits: [] })),
    people: [acts(0, 1, 2, 3), acts(0, 1, 3)],
    draft: (item) => ({ type: "open", item }),
  };

  test("knows nothing of targets and what came after them", () => {
    const catalogue = catalogueOf(dataSet, leaveOut(dataSet.people, 1));
    expect(catalogue.map(({ popularity }) => popularity)).toEqual([2, 2, 1, 0]);
    expect(catalogue[3]?.similar).toEqual([]);
  });

  test("ships cosines of co-occurrence, shrunk by ten", () => {
    const [a] = catalogueOf(dataSet, leaveOut(dataSet.people, 1));
    expect(a?.similar).toEqual([
      ["b", 2 / 12],
      ["c", 1 / (Math.SQRT2 + 10)],
    ]);
  });
});

test("candidates are the target among a hundred others that are unseen, the same each time", () => {
  const draws = drawnCandidates(7, 3, acts(0, 1, 2), 200);
  expect(draws).toEqual(drawnCandidates(7, 3, acts(0, 1, 2), 200));
  expect(draws).toHaveLength(20);
  for (const candidates of draws) {
    expect(new Set(candidates).size).toBe(101);
    expect(candidates).toContain(3);
    for (const seen of [0, 1, 2]) expect(candidates).not.toContain(seen);
  }
});

test("the best come first, equal ones in the order given", () => {
  const scores = [1, 3, 2, 3, 0];
  expect(bestBy([0, 1, 2, 3, 4], (value) => scores[value] ?? 0, 3)).toEqual([1, 3, 2]);
});

test("measures", () => {
  expect([0, 1, 9, 10, -1].map(gainAt)).toEqual([1, 1 / Math.log2(3), 1 / Math.log2(11), 0, 0]);
  expect(diversityOf([["a", "b"], ["b", "c"], ["d"]])).toBeCloseTo((2 / 3 + 1 + 1) / 3);
  expect(standardError([1, 2, 3])).toBeCloseTo(1 / Math.sqrt(3));
  const { difference, interval } = pairedBootstrap([1, 2, 3, 4], [0, 1, 2, 3]);
  expect(difference).toBe(1);
  expect(interval).toEqual([1, 1]);
});
