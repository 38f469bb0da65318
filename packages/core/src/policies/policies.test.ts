import { describe, expect, it } from "vitest";
import type { Personalization } from "../personalization.ts";
import { rank } from "../ranking/rank.ts";
import type { RankOptions } from "../ranking/ranking.ts";
import { createPerson, day, item, recorded } from "../testing/builders.fixture.ts";

const bread = item("bread", ["food:bread"], { popularity: 9 });
const jam = item("jam", ["food:sweet"], { popularity: 5 });
const sold = item("sold", ["food:sweet"], { available: false, popularity: 100 });
const shop = [bread, jam, sold];

const shown = (person: Personalization, options?: RankOptions): string[] =>
  rank(person, shop, options).items.map(({ id }) => id);
const leftOut = (person: Personalization, options?: RankOptions) => rank(person, shop, options).leftOut;

describe("a candidate is left out", () => {
  it("that cannot be had", () => {
    expect(shown(createPerson())).toEqual(["bread", "jam"]);
    expect(leftOut(createPerson())).toEqual({ unavailable: 1 });
  });

  it("that the person hid, however much speaks for it, until they undo it", () => {
    const person = createPerson();
    const hide = recorded(person.record({ type: "hide", item: bread }));
    person.record({ type: "rate", value: 1, item: bread });
    person.record({ type: "follow", trait: "food:bread" });
    person.advance(1000 * day);
    expect(shown(person)).toEqual(["jam"]);
    expect(leftOut(person)).toEqual({ unavailable: 1, hidden: 1 });
    const undo = person.retract([hide.id]);
    expect(shown(person)).toEqual(["bread", "jam"]);
    person.retract([undo.id]);
    expect(shown(person)).toEqual(["jam"]);
  });

  it("with a trait that the person muted", () => {
    const person = createPerson();
    person.record({ type: "mute", trait: "food:bread" });
    person.record({ type: "mute", trait: "food:unheard-of" });
    expect(shown(person)).toEqual(["jam"]);
    expect(leftOut(person)).toEqual({ unavailable: 1, muted: 1 });
  });

  it("that the person has", () => {
    const person = createPerson();
    person.record({ type: "own", item: bread });
    person.advance(1000 * day);
    expect(shown(person)).toEqual(["jam"]);
    expect(leftOut(person)).toEqual({ unavailable: 1, owned: 1 });
  });

  it("that the person has, until it is due again", () => {
    const person = createPerson();
    person.record({ type: "own", repeatAfter: 14 * day, item: bread });
    person.advance(14 * day - 1);
    expect(shown(person)).toEqual(["jam"]);
    person.advance(1);
    expect(shown(person)).toEqual(["bread", "jam"]);
    person.record({ type: "own", repeatAfter: 14 * day, item: bread });
    expect(shown(person)).toEqual(["jam"]);
  });

  it("that the page shows elsewhere", () => {
    expect(shown(createPerson(), { elsewhere: new Set(["bread"]) })).toEqual(["jam"]);
    expect(leftOut(createPerson(), { elsewhere: ["bread"] })).toEqual({ unavailable: 1, elsewhere: 1 });
  });

  it("that is there to sell, while it is quiet after a setback", () => {
    const person = createPerson();
    const offer = item("offer", ["food:sweet"], { promotion: true, popularity: 50 });
    const withOffer = [...shop, offer];
    const ids = () => rank(person, withOffer).items.map(({ id }) => id);
    expect(ids()).toEqual(["offer", "bread", "jam"]);
    person.decide({ type: "quiet", until: person.clock() + day });
    expect(ids()).toEqual(["bread", "jam"]);
    expect(rank(person, withOffer).leftOut).toEqual({ unavailable: 1, upsell: 1 });
    person.advance(day - 1);
    expect(ids()).toEqual(["bread", "jam"]);
    person.advance(1);
    expect(ids()).toEqual(["offer", "bread", "jam"]);
    person.decide({ type: "quiet", until: person.clock() + day });
    person.decide({ type: "quiet", until: person.clock() });
    expect(ids()).toEqual(["offer", "bread", "jam"]);
  });

  it("and put down to one policy only, the first", () => {
    const person = createPerson();
    person.recordAll([
      { type: "mute", trait: "food:sweet" },
      { type: "own", item: jam },
      { type: "hide", item: jam },
    ]);
    expect(leftOut(person, { elsewhere: ["jam"] })).toEqual({ unavailable: 1, hidden: 1 });
  });
});

it("obeys choices without any consent, and recovers nothing from refused evidence", () => {
  const person = createPerson({ kinds: [] });
  person.record({ type: "hide", item: bread });
  person.record({ type: "own", item: jam });
  expect(shown(person)).toEqual(["jam"]);
});
