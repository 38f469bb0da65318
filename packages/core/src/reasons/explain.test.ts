import { fc } from "../testing/fast-check.fixture.ts";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Personalization } from "../personalization.ts";
import type { Item } from "../ranking/item.ts";
import { rank } from "../ranking/rank.ts";
import type { RankOptions } from "../ranking/ranking.ts";
import { RapportError } from "../rapport-error.ts";
import {
  anyCatalogue,
  anyOptions,
  anySteps,
  shortHalfLives,
  takeAll,
} from "../testing/arbitraries.fixture.ts";
import { createPerson, hour, item, items, like, noon } from "../testing/builders.fixture.ts";
import { explain } from "./explain.ts";
import type { Explanation } from "./reason.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const noir = item("noir", ["genre:noir"]);

function mounted() {
  const person = createPerson();
  person.mount();
  return person;
}

function explained(person: Personalization, of: Item, options?: RankOptions): Explanation {
  const ranked = rank(person, [of], options).items[0];
  if (!ranked) throw new Error("nothing was ranked");
  return explain(person, ranked);
}

describe("an explanation, whatever was ranked for whom", () => {
  it("gives one to three reasons, largest first, whose shares add up to 100 with the rest", () => {
    fc.assert(
      fc.property(anyCatalogue, anySteps, anyOptions, (catalogue, steps, options) => {
        const person = createPerson({ halfLives: shortHalfLives });
        person.mount();
        takeAll(person, steps);
        for (const ranked of rank(person, catalogue, options).items) {
          const { item: id, reasons, other } = explain(person, ranked);
          expect(id).toBe(ranked.id);
          expect(reasons.length).toBeGreaterThanOrEqual(1);
          expect(reasons.length).toBeLessThanOrEqual(3);
          const speaks = ranked.contributions.some(({ value }) => value > 0);
          const shares = reasons.map(({ share }) => share);
          const total = shares.reduce((sum, share) => sum + share, other);
          expect(total).toBe(speaks || !ranked.different ? 100 : 0);
          expect(reasons.findIndex(({ type }) => type === "different")).toBe(ranked.different ? 0 : -1);
          const sized = shares.slice(Number(ranked.different));
          expect(sized).toEqual([...sized].sort((a, b) => b - a));
        }
      }),
    );
  });

  it("rests only on signals that speak for the item, and offers to forget exactly those", () => {
    fc.assert(
      fc.property(anyCatalogue, anySteps, anyOptions, (catalogue, steps, options) => {
        const person = createPerson({ halfLives: shortHalfLives });
        person.mount();
        takeAll(person, steps);
        for (const ranked of rank(person, catalogue, options).items) {
          const inFavour = new Set(
            ranked.contributions.flatMap((contribution) =>
              "parts" in contribution && contribution.value > 0
                ? contribution.parts.filter(({ value }) => value > 0).map(({ signal }) => signal)
                : [],
            ),
          );
          for (const reason of explain(person, ranked).reasons) {
            if (!("kind" in reason)) continue;
            expect(reason.signals.length).toBeGreaterThan(0);
            for (const id of reason.signals) expect(inFavour).toContain(id);
            const behind = reason.signals.map((id) => person.signal(id));
            expect(reason.time).toBe(Math.max(...behind.map((signal) => signal?.time ?? 0)));
            expect(behind.every((signal) => signal && "kind" in signal && signal.kind === reason.kind)).toBe(
              true,
            );
            const guess = reason.type === "trait";
            expect(reason.forget).toEqual(guess ? { inference: reason.trait } : { signals: reason.signals });
          }
        }
      }),
    );
  });
});

describe("a reason", () => {
  it("goes back to the one item that stands behind it: a trait and a similarity are one reason", () => {
    const person = mounted();
    const [rated] = like(person, item("liked", ["genre:noir", "era:silent"]));
    const candidate = item("c", ["genre:noir", "era:silent"], { similar: [["liked", 0.8]] });
    expect(explained(person, candidate)).toEqual({
      item: "c",
      other: 0,
      reasons: [
        {
          type: "item",
          source: "told",
          item: "liked",
          title: "Title liked",
          itself: false,
          act: "liked",
          traits: ["genre:noir", "era:silent"],
          kind: "preference",
          signals: [rated?.id],
          time: noon,
          share: 100,
          forget: { signals: [rated?.id] },
        },
      ],
    });
  });

  it.each([
    ["rate", "liked", "told"],
    ["own", "had", "did"],
    ["save", "saved", "did"],
    ["open", "opened", "did"],
    ["dwell", "opened", "did"],
  ] as const)("names what was done: %s", (type, act, source) => {
    const person = mounted();
    const about = { item: item("x", ["genre:noir"]), kind: "behavioral" } as const;
    if (type === "rate") person.record({ type, value: 1, ...about });
    else if (type === "dwell") person.record({ type, seconds: 60, ...about });
    else person.record({ type, ...about });
    expect(explained(person, noir).reasons).toMatchObject([{ type: "item", act, source }]);
  });

  it("names the strongest of several acts on one item", () => {
    const person = mounted();
    const x = item("x", ["genre:noir"]);
    person.recordAll([
      { type: "open", item: x },
      { type: "save", item: x },
    ]);
    expect(explained(person, noir).reasons).toMatchObject([
      { act: "saved", signals: [expect.any(String), expect.any(String)] },
    ]);
  });

  it("never says liked of what was disliked, though something else about it speaks for the item", () => {
    const person = mounted();
    const x = item("x", ["genre:noir"]);
    person.recordAll([
      { type: "own", item: x, kind: "behavioral" },
      { type: "rate", value: -0.1, item: x, kind: "behavioral" },
    ]);
    expect(explained(person, noir).reasons).toMatchObject([
      { type: "item", act: "had", signals: [expect.any(String)] },
    ]);
  });

  it("is a guess where several items stand behind a trait, and counts those that speak for it", () => {
    const person = mounted();
    like(person, ...items(3, "x", ["genre:noir"]));
    person.advance(hour);
    person.record({ type: "rate", value: -0.2, item: item("disliked", ["genre:noir"]) });
    expect(explained(person, noir).reasons).toMatchObject([
      {
        type: "trait",
        source: "guessed",
        trait: "genre:noir",
        items: 3,
        time: noon,
        forget: { inference: "genre:noir" },
      },
    ]);
  });

  it("is what the person declared, where they follow the trait", () => {
    const person = mounted();
    like(person, ...items(3, "x", ["genre:noir"]));
    const follow = person.record({ type: "follow", trait: "genre:noir" });
    const id = follow.recorded ? follow.signal.id : "";
    expect(explained(person, noir).reasons).toEqual([
      {
        type: "follow",
        source: "told",
        trait: "genre:noir",
        kind: "preference",
        signals: [id],
        time: noon,
        share: 100,
        forget: { signals: [id] },
      },
    ]);
  });

  it("says so where the acts were on the very item", () => {
    const person = mounted();
    like(person, noir);
    expect(explained(person, noir).reasons).toMatchObject([{ type: "item", itself: true }]);
  });

  it("is popular only where it is popular, else picked, and picked where nothing speaks for it", () => {
    const person = mounted();
    const [popular, lesser] = rank(person, [
      item("popular", [], { popularity: 1000 }),
      item("lesser", [], { popularity: 3 }),
    ]).items.map((ranked) => explain(person, ranked));
    expect(popular?.reasons).toEqual([{ type: "prior", source: "popular", share: 100 }]);
    expect(lesser?.reasons).toEqual([{ type: "prior", source: "picked", share: 100 }]);
    const scored = explained(person, item("scored", [], { score: 1, popularity: 1000 }));
    expect(scored.reasons).toEqual([{ type: "prior", source: "picked", share: 100 }]);
    expect(explained(person, item("plain")).reasons).toEqual([
      { type: "prior", source: "picked", share: 100 },
    ]);
  });

  it("is variety first where only variety brought the item in; then two more", () => {
    const person = mounted();
    for (const trait of ["mood:calm", "mood:dry", "mood:odd"]) person.record({ type: "follow", trait });
    const catalogue = [
      ...items(2, "noir", ["mood:calm", "mood:dry", "mood:odd", "genre:noir"], { score: 1 }),
      item("other", ["mood:calm", "mood:dry"], { score: 0.9 }),
    ];
    const ranking = rank(person, catalogue, { limit: 2, diversity: 0 });
    const other = ranking.items.find(({ id }) => id === "other");
    const { reasons } = explain(person, other ?? fail());
    expect(reasons.map(({ type }) => type)).toEqual(["different", "follow", "follow"]);
    expect(reasons[0]).toEqual({ type: "different", source: "different", share: 0 });
  });

  it("beyond the third is summed up as other", () => {
    const person = mounted();
    const traits = ["a", "b", "c", "d", "e"].map((name) => `mood:${name}`);
    for (const trait of traits) person.record({ type: "follow", trait });
    const { reasons, other } = explained(person, item("x", traits));
    expect(reasons.map(({ share }) => share)).toEqual([20, 20, 20]);
    expect(other).toBe(40);
  });
});

function fail(): never {
  throw new Error("the item is not on the list");
}

describe("a reason that rests on a signal that is not there", () => {
  const withdrawn = () => {
    const person = mounted();
    like(person, ...items(2, "x", ["genre:noir"]));
    const [ranked] = rank(person, [item("c", ["genre:noir"], { popularity: 5 })]).items;
    person.consent.set([]);
    return { person, ranked: ranked ?? fail() };
  };

  it("throws in development, with what, why and how to fix it", () => {
    const { person, ranked } = withdrawn();
    expect(() => explain(person, ranked)).toThrow(RapportError);
    expect(() => explain(person, ranked)).toThrow(/^Rapport: the reason for "c" rests on .+ Rank again/);
  });

  it("is left out in production", () => {
    const { person, ranked } = withdrawn();
    vi.stubEnv("NODE_ENV", "production");
    expect(explain(person, ranked).reasons).toEqual([{ type: "prior", source: "popular", share: 100 }]);
  });

  it("was taken back, too", () => {
    const person = mounted();
    const [rated] = like(person, item("x", ["genre:noir"]));
    const [ranked] = rank(person, [noir]).items;
    person.retract([rated?.id ?? ""]);
    expect(() => explain(person, ranked ?? fail())).toThrow(RapportError);
  });

  it("is told from the ranking alone where nothing is known of the person yet, as on a server", () => {
    const person = createPerson();
    like(person, item("x", ["genre:noir"]));
    const ranking = JSON.parse(JSON.stringify(rank(person, [noir]))) as ReturnType<typeof rank>;
    const [reason] = explain(createPerson(), ranking.items[0] ?? fail()).reasons;
    expect(reason).toMatchObject({ type: "item", item: "x", title: "Title x", act: "liked" });
  });
});
