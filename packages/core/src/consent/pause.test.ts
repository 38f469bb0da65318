import { describe, expect, it } from "vitest";
import { profileSnapshot } from "../profile/snapshot.ts";
import { rank } from "../ranking/rank.ts";
import { createPerson, day, item, like, noon } from "../testing/builders.fixture.ts";

const noir = item("noir", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);
const ids = (person: ReturnType<typeof createPerson>) =>
  rank(person, [romance, noir]).items.map(({ id }) => id);

describe("a pause", () => {
  it("keeps a topic away for a while, and then it is as if it had never been", () => {
    const person = createPerson();
    like(person, item("other", ["genre:noir"]));
    const before = profileSnapshot(person.profile());
    const { version } = person;
    person.record({ type: "mute", trait: "genre:noir", until: noon + 7 * day });
    expect(ids(person)).toEqual(["romance"]);
    person.advance(6 * day);
    expect(ids(person)).toEqual(["romance"]);
    person.advance(day);
    expect(ids(person)).toEqual(["noir", "romance"]);
    expect(profileSnapshot(person.profile())).toEqual(before);
    expect(person.version).toBeGreaterThan(version + 1);
  });

  it("gives back what was declared before", () => {
    const person = createPerson();
    person.record({ type: "follow", trait: "genre:noir" });
    person.record({ type: "mute", trait: "genre:noir", until: noon + day });
    person.advance(day);
    expect(profileSnapshot(person.profile()).stances).toEqual({ "genre:noir": "follow" });
  });

  it("ends one by one", () => {
    const person = createPerson();
    person.record({ type: "mute", trait: "genre:noir", until: noon + 2 * day });
    person.record({ type: "mute", trait: "genre:romance", until: noon + day });
    expect(ids(person)).toEqual([]);
    person.advance(day);
    expect(ids(person)).toEqual(["romance"]);
    person.advance(day);
    expect(ids(person)).toHaveLength(2);
  });
});

it("what happened earlier is recorded with its time, and nothing with one to come", () => {
  const person = createPerson();
  person.record({ type: "own", item: noir, time: noon - 3 * day });
  person.record({ type: "own", item: romance, time: noon + 3 * day });
  expect(person.signals().map(({ time }) => time)).toEqual([noon - 3 * day, noon]);
});
