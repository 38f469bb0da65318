import { createConsent, createPersonalization, profileSnapshot, rank } from "@rapport/core";
import { expect, test } from "vitest";
import { barePass } from "./bare-pass.ts";
import { catalogueOf } from "./catalogue.ts";
import { mapAndSort } from "./map-and-sort.ts";
import { BusyPerson } from "./person.ts";

const items = catalogueOf(300);

test("the straightforward way finds the same list as the engine, where only content counts", () => {
  const person = createPersonalization({ consent: createConsent(["preference"]), clock: () => 0 });
  for (const at of [3, 40, 41, 250]) {
    const item = items[at];
    if (item) person.record({ type: "rate", value: at === 41 ? -1 : 1, item });
  }
  const ours = rank(person, items, {
    limit: 10,
    diversity: 1,
    neighbours: Infinity,
    weights: { prior: 0, similar: 0, stance: 0, fatigue: 0 },
  });
  const affinities = new Map(Object.entries(profileSnapshot(person.profile()).affinities.preference ?? {}));
  const unavailable = new Set(items.flatMap(({ id, available }) => (available === false ? id : [])));
  const theirs = mapAndSort(items, affinities, unavailable, 10);
  expect(theirs.map(({ id }) => id)).toEqual(ours.items.map(({ id }) => id));
});

test("a busy person has 2,000 signals of every type, and every policy leaves something out", () => {
  const { personalization } = new BusyPerson(items, 1);
  expect(personalization.signals()).toHaveLength(2000);
  const types = new Set(personalization.signals().map(({ type }) => type));
  expect(types.size).toBe(11);
  const { leftOut } = rank(personalization, items, { elsewhere: items.map(({ id }) => id) });
  expect(Object.keys(leftOut).sort()).toEqual(["elsewhere", "hidden", "muted", "owned", "unavailable"]);
});

test("the catalogue is the same every time, with 20 traits and 20 similar items each", () => {
  expect(catalogueOf(300)).toEqual(items);
  expect(items.every(({ traits, similar }) => traits.length === 20 && similar?.length === 20)).toBe(true);
});

test("the bare pass goes over every item", () => {
  const one = barePass([{ id: "a", title: "A", traits: ["x:1", "x:2"] }]);
  expect(one(0)).toBe(-7);
});
