import { describe, expect, it } from "vitest";
import type { Personalization } from "../personalization.ts";
import type { Item } from "../ranking/item.ts";
import { rank } from "../ranking/rank.ts";
import { createPerson, day, item, items, like, recorded } from "../testing/builders.fixture.ts";
import { profileSnapshot } from "./snapshot.ts";

const noir = item("noir", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);
const other = item("other", ["genre:noir"]);
const noirs = items(40, "noir", ["genre:noir"]);
const romances = items(40, "romance", ["genre:romance"]);

const order = (person: Personalization, catalogue: readonly Item[]): string[] =>
  rank(person, [...catalogue], { diversity: 1 }).items.map(({ id }) => id);

/** What taste adds to the score of a candidate, in units of a full match. */
function content(person: Personalization, of: Item): number {
  const ranking = rank(person, [of]);
  const contributions = ranking.items[0]?.contributions ?? [];
  return contributions
    .filter(({ type }) => type === "trait")
    .reduce((sum, { value }) => sum + value / ranking.unit, 0);
}

describe("evidence", () => {
  it("counts an opinion most, then saving and staying, then having, then opening", () => {
    const after = (type: "rate" | "own" | "save" | "open" | "short" | "long") => {
      const person = createPerson();
      if (type === "rate") like(person, noir);
      else if (type === "short" || type === "long")
        person.record({ type: "dwell", seconds: type === "long" ? 900 : 30, item: noir });
      else person.record({ type, item: noir });
      return content(person, other);
    };
    const values = (["rate", "save", "own", "open"] as const).map(after);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(after("own")).toBeLessThan(after("save"));
    expect(after("long")).toBe(after("save"));
    expect(after("short")).toBeGreaterThan(0);
    expect(after("short")).toBeLessThan(after("save"));
  });

  it("replaces an earlier opinion about the same item", () => {
    const person = createPerson();
    like(person, noir);
    person.record({ type: "rate", value: -1, item: noir });
    expect(content(person, other)).toBeLessThan(0);
    expect(profileSnapshot(person.profile()).ratings).toEqual({ noir: -1 });
  });

  it("counts opening the same item again and again once", () => {
    const person = createPerson();
    person.record({ type: "open", item: noir });
    const once = content(person, noir);
    for (let time = 0; time < 5; time += 1) person.record({ type: "open", item: noir });
    expect(content(person, noir)).toBeCloseTo(once, 3);
  });

  it("counts every repeated purchase", () => {
    const person = createPerson();
    person.record({ type: "own", repeatAfter: 0, item: noir });
    const once = content(person, noir);
    person.record({ type: "own", repeatAfter: 0, item: noir });
    expect(content(person, noir)).toBeGreaterThan(once);
  });

  it("lets no single act dominate: one odd purchase does not turn a taste around", () => {
    const person = createPerson();
    like(person, ...noirs.slice(0, 10));
    person.record({ type: "own", item: item("gift", ["genre:romance"]) });
    person.record({ type: "dwell", seconds: 86_400, item: item("gift", ["genre:romance"]) });
    expect(order(person, [romance, noir])).toEqual(["noir", "romance"]);
  });

  it("learns nothing from choices", () => {
    const person = createPerson();
    person.record({ type: "hide", item: noir });
    person.record({ type: "mute", trait: "genre:romance" });
    expect(profileSnapshot(person.profile()).affinities).toEqual({});
  });

  it("says little after few acts and never more than a full match", () => {
    const person = createPerson();
    like(person, noirs[0] ?? noir);
    const first = content(person, noir);
    like(person, ...noirs.slice(1, 30));
    const thirtieth = content(person, noir);
    expect(first).toBeLessThan(0.5);
    expect(thirtieth).toBeGreaterThan(first);
    expect(thirtieth).toBeLessThan(1);
  });
});

describe("forgetting", () => {
  it("counts an opinion half after eight later ones", () => {
    const person = createPerson();
    like(person, noir, ...items(7, "plain", ["genre:plain"]));
    like(person, item("last", ["genre:romance"]));
    // Romance is fresh; noir is eight opinions old.
    expect(content(person, noir) / content(person, romance)).toBeCloseTo(0.5, 2);
  });

  it("keeps taste through absence, because it is counted in events", () => {
    const person = createPerson();
    like(person, noir);
    const before = content(person, noir);
    person.advance(365 * day);
    expect(content(person, noir)).toBe(before);
  });

  it("moves recent behavior ahead of old, however strong the old was", () => {
    const person = createPerson();
    like(person, ...noirs);
    like(person, ...romances.slice(0, 15));
    expect(order(person, [noir, romance])).toEqual(["romance", "noir"]);
  });

  it("forgets wholly in the end, and cites nothing that has faded", () => {
    const person = createPerson();
    const [first] = like(person, noir);
    like(person, ...items(200, "plain", ["genre:plain"]));
    expect(content(person, noir)).toBe(0);
    expect(JSON.stringify(rank(person, [noir]))).not.toContain(first?.id);
  });

  it("does not bring a replaced opinion back when old weights are counted anew", () => {
    const person = createPerson();
    like(person, noir);
    person.record({ type: "rate", value: -0.5, item: noir });
    like(person, ...items(60, "plain", ["genre:plain"]));
    expect(content(person, other)).toBeLessThan(0);
  });

  it("lets nothing that has faded weigh on what is fresh", () => {
    const scoreAfter = (count: number): number => {
      const person = createPerson();
      like(person, ...items(count, "plain", ["genre:plain"]), item("x"));
      const { items: ranked, unit } = rank(person, [item("c", [], { similar: [["x", 0.5]] })]);
      return (ranked[0]?.score ?? 0) / unit;
    };
    expect(scoreAfter(100)).toBeGreaterThan(0);
    expect(scoreAfter(200)).toBeCloseTo(scoreAfter(100), 2);
  });

  it("counts intent half after three days and loses it in weeks", () => {
    const person = createPerson();
    person.record({ type: "open", item: noir, kind: "intent" });
    person.advance(3 * day);
    person.record({ type: "open", item: romance, kind: "intent" });
    expect(content(person, noir) / content(person, romance)).toBeCloseTo(0.5, 2);
    person.advance(120 * day);
    expect(content(person, romance)).toBeCloseTo(0, 6);
  });

  it("takes other half-lives per data kind", () => {
    const person = createPerson({ halfLives: { preference: { events: 1 } } });
    like(person, noir, romance);
    expect(content(person, noir) / content(person, romance)).toBeCloseTo(0.5, 2);
  });
});

describe("what a person declared", () => {
  it("outranks what was inferred, even from many acts of two kinds", () => {
    const person = createPerson();
    person.record({ type: "follow", trait: "genre:romance" });
    like(person, ...noirs.slice(0, 20));
    person.recordAll(noirs.slice(0, 20).map((of) => ({ type: "save", item: of }) as const));
    expect(content(person, noir)).toBeGreaterThan(0.8);
    expect(order(person, [noir, romance])).toEqual(["romance", "noir"]);
  });

  it("does not fade", () => {
    const person = createPerson();
    person.record({ type: "follow", trait: "genre:romance" });
    const score = () => rank(person, [romance]).items[0]?.score;
    const before = score();
    person.advance(400 * day);
    like(person, ...noirs);
    expect(score()).toBe(before);
  });

  it("takes the place of what was inferred about the trait: less, ignore and mute", () => {
    const lover = () => {
      const person = createPerson();
      like(person, ...noirs.slice(0, 5));
      return person;
    };
    const less = lover();
    less.record({ type: "less", trait: "genre:noir" });
    expect(order(less, [noir, romance])).toEqual(["romance", "noir"]);
    const ignore = lover();
    ignore.record({ type: "ignore", trait: "genre:noir" });
    expect(content(ignore, noir)).toBe(0);
    expect(rank(ignore, [noir]).items[0]?.score).toBe(0);
    const mute = lover();
    mute.record({ type: "mute", trait: "genre:noir" });
    expect(order(mute, [noir, romance])).toEqual(["romance"]);
  });

  it("follows the last word about a trait", () => {
    const person = createPerson();
    person.record({ type: "mute", trait: "genre:noir" });
    const follow = recorded(person.record({ type: "follow", trait: "genre:noir" }));
    expect(order(person, [romance, noir])).toEqual(["noir", "romance"]);
    person.retract([follow.id]);
    expect(order(person, [romance, noir])).toEqual(["romance"]);
  });
});

describe("fatigue", () => {
  const seen = (person: Personalization, of: Item, times: number) => {
    for (let time = 0; time < times; time += 1) person.record({ type: "impression", item: of });
  };

  it("sets in after three impressions and is full after twelve", () => {
    const losses = [3, 4, 8, 12, 30].map((times) => {
      const person = createPerson();
      seen(person, noir, times);
      const ranking = rank(person, [noir]);
      return (ranking.items[0]?.score ?? 0) / ranking.unit;
    });
    expect(losses[0]).toBe(0);
    expect(losses[1]).toBeLessThan(0);
    expect(losses[2]).toBeLessThan(losses[1] ?? 0);
    expect(losses[3]).toBeCloseTo(-0.5, 5);
    expect(losses[4]).toBe(losses[3]);
  });

  it("makes room for what was seen less, and wears off", () => {
    const person = createPerson();
    seen(person, noir, 12);
    expect(order(person, [noir, romance])).toEqual(["romance", "noir"]);
    person.advance(21 * day);
    expect(order(person, [noir, romance])).toEqual(["noir", "romance"]);
  });

  it("ends once the person takes the item up", () => {
    const person = createPerson();
    seen(person, noir, 12);
    person.record({ type: "open", item: noir });
    expect(profileSnapshot(person.profile()).exposures).toEqual({});
    expect(order(person, [romance, noir])).toEqual(["noir", "romance"]);
  });
});

it("makes a snapshot that is sorted, plain and complete", () => {
  const person = createPerson();
  person.recordAll([
    { type: "rate", value: 0.5, item: item("b", ["genre:noir", "era:silent"]) },
    { type: "own", item: item("d", ["genre:noir"]) },
    { type: "hide", item: item("z") },
    { type: "hide", item: item("c") },
    { type: "follow", trait: "mood:calm" },
    { type: "impression", item: item("e") },
    { type: "impression", item: item("e") },
  ]);
  const snapshot = profileSnapshot(person.profile());
  expect(snapshot).toMatchObject({
    stances: { "mood:calm": "follow" },
    ratings: { b: 0.5 },
    hidden: ["c", "z"],
    owned: ["d"],
    exposures: { e: 2 },
  });
  expect(Object.keys(snapshot.affinities)).toEqual(["behavioral", "preference"]);
  expect(Object.keys(snapshot.affinities.preference ?? {})).toEqual(["era:silent", "genre:noir"]);
  expect(JSON.parse(JSON.stringify(snapshot))).toStrictEqual(snapshot);
});
