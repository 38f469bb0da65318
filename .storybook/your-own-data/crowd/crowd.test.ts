import { describe, expect, it } from "vitest";
import type { Events } from "../mapping/events.ts";
import { crowdOf, similarPerItem } from "./crowd.ts";

/** Events in which everybody likes what they are listed with. */
function eventsOf(histories: readonly (readonly number[])[], values: readonly number[] = []): Events {
  const all = histories.flatMap((items, person) => items.map((item) => ({ person, item })));
  return {
    people: histories.map((_, person) => `p${person}`),
    person: all.map(({ person }) => person),
    item: all.map(({ item }) => item),
    act: all.map(() => "rate"),
    value: all.map((_, at) => values[at] ?? 1),
    time: all.map((_, at) => at),
  };
}

/** The same by the definition, pair by pair. */
function bySlowHand(histories: readonly (readonly number[])[], items: number, item: number): number[][] {
  const had = histories.map((history) => new Set(history));
  const size = (of: number): number => had.filter((own) => own.has(of)).length;
  return Array.from({ length: items }, (_, other) => {
    const both = had.filter((own) => own.has(item) && own.has(other)).length;
    return [other, both / (Math.sqrt(size(item) * size(other)) + 10)] as const;
  })
    .filter(([other, similarity]) => other !== item && similarity > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, similarPerItem)
    .map(([, similarity]) => [similarity]);
}

function neighboursOf(crowd: ReturnType<typeof crowdOf>, item: number): [item: number, similarity: number][] {
  const first = item * similarPerItem;
  return Array.from(
    crowd.neighbours.subarray(first, first + similarPerItem),
    (other, at): [number, number] => [other, crowd.similarities[first + at] ?? 0],
  ).filter(([other]) => other >= 0);
}

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe("what goes together", () => {
  it("is what the same people had, shrunk where few did", () => {
    const crowd = crowdOf(
      eventsOf([
        [0, 1],
        [0, 1],
        [0, 2],
      ]),
      4,
      undefined,
    );
    expect(neighboursOf(crowd, 0)).toEqual([
      [1, Math.fround(2 / (Math.sqrt(6) + 10))],
      [2, Math.fround(1 / (Math.sqrt(3) + 10))],
    ]);
    expect(neighboursOf(crowd, 3)).toEqual([]);
  });

  it("agrees with the definition", () => {
    const random = seeded(7);
    const items = 60;
    const histories = Array.from({ length: 40 }, () =>
      Array.from({ length: 3 + Math.floor(30 * random()) }, () => Math.floor(items * random() ** 2)),
    );
    const crowd = crowdOf(eventsOf(histories), items, undefined);
    for (let item = 0; item < items; item += 1) {
      const found = neighboursOf(crowd, item);
      expect(found.map(([, similarity]) => similarity)).toEqual(
        bySlowHand(histories, items, item).map(([similarity]) => Math.fround(similarity ?? 0)),
      );
      expect(new Set(found.map(([other]) => other)).size).toBe(found.length);
    }
  });

  it("does not count somebody's own events", () => {
    const histories = [
      [0, 1, 2],
      [1, 2],
      [0, 2],
    ];
    const without = crowdOf(eventsOf(histories), 3, 0);
    const others = crowdOf(eventsOf(histories.slice(1)), 3, undefined);
    expect(without).toEqual(others);
  });

  it("counts an item once for a person who had it often", () => {
    expect(crowdOf(eventsOf([[0, 0, 0, 1, 1]]), 2, undefined)).toEqual(
      crowdOf(eventsOf([[0, 1]]), 2, undefined),
    );
  });
});

describe("how widely an item is liked", () => {
  it("is how many people liked it", () => {
    const crowd = crowdOf(eventsOf([[0, 1], [0, 1], [0]], [1, 0.2, 1, -0.5, 1]), 3, undefined);
    expect([...crowd.popularity]).toEqual([3, 0, 0]);
  });
});

describe("progress", () => {
  it("is told as items are done", () => {
    const told: number[] = [];
    crowdOf(eventsOf([[0, 999]]), 1000, undefined, (share) => told.push(share));
    expect(told).toEqual([0, 0.256, 0.512, 0.768]);
  });
});
