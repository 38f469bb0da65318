import { afterEach, describe, expect, it, vi } from "vitest";
import { RapportError } from "../rapport-error.ts";
import { createPerson, item } from "../testing/builders.fixture.ts";
import { compile, priorUnit } from "./compile.ts";
import type { Item } from "./item.ts";
import { rank } from "./rank.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const priors = (items: readonly Item[]): number[] =>
  [...compile(items).priors].map((prior) => prior / priorUnit);

describe("compile", () => {
  it("compiles an array once", () => {
    const catalogue = [item("a", ["x"])];
    expect(compile(catalogue)).toBe(compile(catalogue));
    expect(compile([...catalogue])).not.toBe(compile(catalogue));
  });

  it.each<[string, readonly unknown[]]>([
    ["an id twice", [item("a"), item("a")]],
    ["no id", [{ ...item("a"), id: undefined }]],
    ["an empty id", [item("")]],
    ["no traits", [{ ...item("a"), traits: undefined }]],
    ["a hole", [undefined]],
  ])("tells developers of %s: what, why and how to fix it", (_, catalogue) => {
    const compiling = () => compile(catalogue as readonly Item[]);
    expect(compiling).toThrow(RapportError);
    expect(compiling).toThrow(
      /^Rapport: 1 of \d items .+ Give each item a unique `id` and a `traits` array\.$/,
    );
  });

  it("goes on with what is usable in production, the first of two with one id", () => {
    vi.stubEnv("NODE_ENV", "production");
    const catalogue = [
      item("a", ["genre:noir"], { popularity: 4 }),
      item("a", ["genre:romance"], { popularity: 4 }),
      { ...item("broken"), traits: undefined } as unknown as Item,
      undefined as unknown as Item,
      item("b", [], { popularity: 1 }),
    ];
    const person = createPerson();
    person.record({ type: "follow", trait: "genre:noir" });
    const { items } = rank(person, catalogue);
    expect(items.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(items[0]?.contributions.map(({ type }) => type)).toContain("stance");
  });

  it("reads popularity on a logarithmic scale, as a share of the largest", () => {
    const [most, tenth, none] = priors([
      item("a", [], { popularity: 9999 }),
      item("b", [], { popularity: 99 }),
      item("c"),
    ]);
    expect(most).toBe(1);
    expect(tenth).toBeCloseTo(0.5, 3);
    expect(none).toBe(0);
  });

  it("keeps numbers from the host safe", () => {
    const odd = [Number.NaN, -5, Infinity, -Infinity, "many" as unknown as number];
    for (const value of odd) {
      const values = priors([
        item("popularity", [], { popularity: value }),
        item("score", [], { score: value }),
        item("plain", [], { popularity: 3, similar: [["score", value]] }),
      ]);
      for (const prior of values) expect(prior >= 0 && prior <= 1).toBe(true);
    }
    expect(priors([item("a", [], { score: 7 }), item("b", [], { score: -7 })])).toEqual([1, 0]);
  });

  it("prefers a server's score to popularity", () => {
    expect(priors([item("a", [], { score: 0.25, popularity: 100 }), item("b")])).toEqual([0.25, 0]);
  });

  it("counts a trait that is listed twice once", () => {
    const person = createPerson();
    person.record({ type: "follow", trait: "genre:noir" });
    const scoreWith = (...traits: string[]) => rank(person, [item("a", traits)]).items[0]?.score;
    expect(scoreWith("genre:noir", "genre:noir")).toBe(scoreWith("genre:noir"));
  });
});

describe("similar items", () => {
  it("speak for each other in both directions, whether or not both are candidates", () => {
    const a = item("a", [], { similar: [["b", 0.5]] });
    const b = item("b");
    const c = item("c", [], { similar: [["gone", 1]] });
    const score = (liked: Item, of: string) => {
      const person = createPerson();
      person.record({ type: "rate", value: 1, item: liked });
      const { items, unit } = rank(person, [a, b, c]);
      return (items.find(({ id }) => id === of)?.score ?? 0) / unit;
    };
    expect(score(a, "b")).toBeGreaterThan(0);
    expect(score(b, "a")).toBe(score(a, "b"));
    expect(score(item("gone"), "c")).toBeCloseTo(2 * score(a, "b"), 6);
    expect(score(b, "c")).toBe(0);
  });

  it("count for what both say of each other, added", () => {
    const scoreOf = (a: Item["similar"] = [], b: Item["similar"] = []): number | undefined => {
      const person = createPerson();
      person.record({ type: "rate", value: 1, item: item("b") });
      const { items } = rank(person, [item("a", [], { similar: a }), item("b", [], { similar: b })]);
      return items.find(({ id }) => id === "a")?.score;
    };
    expect(scoreOf([["b", 0.25]], [["a", 0.75]])).toBe(scoreOf([["b", 1]]));
  });
});
