import { describe, expect, it } from "vitest";
import { profileSnapshot } from "../profile/snapshot.ts";
import { createPerson, item } from "../testing/builders.fixture.ts";
import { rank } from "./rank.ts";
import { suppose } from "./suppose.ts";

const items = [item("romance", ["genre:romance"], { popularity: 9 }), item("noir", ["genre:noir"])];
const first = (person: Parameters<typeof rank>[0]) => rank(person, items).items[0]?.id;

describe("supposing", () => {
  it("ranks as if it had been said, and records nothing", () => {
    const person = createPerson();
    const before = profileSnapshot(person.profile());
    expect(first(person)).toBe("romance");
    expect(first(suppose(person, ["genre:noir"]))).toBe("noir");
    expect(person.entries()).toEqual([]);
    expect(profileSnapshot(person.profile())).toEqual(before);
    person.record({ type: "follow", trait: "genre:noir" });
    expect(
      rank(suppose(createPerson(), ["genre:noir"]), items).items.map(({ id, score }) => [id, score]),
    ).toEqual(rank(person, items).items.map(({ id, score }) => [id, score]));
  });

  it("ranks as if it had been taken back", () => {
    const person = createPerson();
    const outcome = person.record({ type: "follow", trait: "genre:noir" });
    expect(first(person)).toBe("noir");
    expect(first(suppose(person, [], outcome.recorded ? [outcome.signal.id] : []))).toBe("romance");
    expect(first(person)).toBe("noir");
  });

  it("uses nothing that was not allowed", () => {
    const person = createPerson();
    person.consent.set(["behavioral"]);
    expect(first(suppose(person, ["genre:noir"]))).toBe("romance");
  });
});
