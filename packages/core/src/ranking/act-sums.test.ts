import { expect, it } from "vitest";
import { createPerson, item, like } from "../testing/builders.fixture.ts";
import { rank } from "./rank.ts";

it("names all acts behind an item, also where an opinion replaced one that was of another kind of data", () => {
  const person = createPerson();
  const first = item("first", ["genre:war"]);
  person.record({ type: "rate", value: 1, item: first, kind: "behavioral" });
  for (const id of ["a", "b", "c"])
    person.record({ type: "rate", value: 1, item: item(id, ["genre:horror"]), kind: "behavioral" });
  const candidates = [item("other", ["genre:horror"])];
  rank(person, candidates);
  like(person, first);
  const [other] = rank(person, candidates).items;
  expect(other?.signals.map((signal) => signal.item?.id)).toEqual(["a", "b", "c"]);
});
