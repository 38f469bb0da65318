import { expect, it } from "vitest";
import { createPerson, item, like } from "../testing/builders.fixture.ts";
import { rank } from "./rank.ts";

it("what is summed up act by act is what is summed up at once, to the order of what is told", () => {
  const person = createPerson();
  const one = item("one", ["genre:war", "genre:war"]);
  const two = item("two", ["genre:horror"]);
  const candidates = [
    item("other", ["genre:war", "genre:horror"], {
      similar: [
        ["one", 0.5],
        ["two", 0.5],
        ["three", 0],
      ],
    }),
  ];
  for (const [liked, value] of [
    [one, 1],
    [two, 1],
    [item("three"), 1],
    [one, -1],
    [one, 0.5],
  ] as const) {
    person.record({ type: "rate", value, item: liked });
    const folded = person.profileWithout(new Set());
    const afresh = rank({ profile: () => folded, clock: person.clock }, [...candidates]);
    expect(rank(person, candidates)).toEqual(afresh);
  }
  like(person, two);
  const similar = rank(person, candidates).items[0]?.contributions.filter(({ type }) => type === "similar");
  expect(similar).toMatchObject([{ item: "one" }, { item: "two" }]);
});
