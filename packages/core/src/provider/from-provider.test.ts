import { afterEach, describe, expect, it, vi } from "vitest";
import { english } from "../messages/en.ts";
import { wordReasons } from "../messages/words.ts";
import { explain } from "../reasons/explain.ts";
import { createPerson, noon } from "../testing/builders.fixture.ts";
import { fc } from "../testing/fast-check.fixture.ts";
import { fromProvider } from "./from-provider.ts";
import type { ProviderItem, ProviderList, ProviderReason } from "./provider.ts";

const list = (items: readonly ProviderItem[], more: Partial<ProviderList> = {}): ProviderList => ({
  provider: "Recombee",
  attribution: "r-1",
  time: noon,
  ...more,
  items,
});

/** What a host's JavaScript may pass, whatever the types say. */
const unchecked = (value: unknown): ProviderList => value as ProviderList;

const reasonsOf = (reasons: readonly ProviderReason[]) =>
  fromProvider(list([{ id: "a", reasons }]))?.items[0]?.provided?.reasons ?? [];

/** The lines and sources of the first item, in English. */
function told(reasons?: readonly ProviderReason[]): string[] {
  const [ranked] = fromProvider(list([{ id: "a", reasons }]))?.items ?? [];
  const person = createPerson();
  if (!ranked) throw new Error("there is no item");
  return wordReasons(explain(person, ranked), person, english).map(
    ({ text, source }) => `${text} / ${source}`,
  );
}

afterEach(() => vi.unstubAllEnvs());

describe("a provider's list as a ranking", () => {
  it("keeps the order, and scores nothing", () => {
    const ranking = fromProvider(list([{ id: "b", score: 0.2 }, { id: "a", score: 0.9 }, { id: "c" }]));
    expect(ranking).toMatchObject({ provider: "Recombee", time: noon, considered: 3, leftOut: {} });
    expect(ranking?.items.map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(ranking?.items.map(({ scorePlace }) => scorePlace)).toEqual([0, 1, 2]);
    expect(ranking?.items.map(({ provided }) => provided?.score)).toEqual([0.2, 0.9, undefined]);
    for (const { score, contributions, signals } of ranking?.items ?? [])
      expect([score, contributions, signals]).toEqual([0, [], []]);
  });

  it("gives every item the attribution and the reasons of the list, unless it has its own", () => {
    const ranking = fromProvider(
      list([{ id: "a" }, { id: "b", attribution: "r-2", reasons: [{ code: "new" }] }], {
        reasons: [{ code: "trending" }],
      }),
    );
    expect(ranking?.items.map(({ provided }) => provided?.attribution)).toEqual(["r-1", "r-2"]);
    expect(ranking?.items.map(({ provided }) => provided?.reasons[0]?.code)).toEqual(["trending", "new"]);
  });

  it("is made now, if the provider does not say when", () => {
    const before = Date.now();
    const { time = 0 } = fromProvider({ provider: "Recombee", items: [] }) ?? {};
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now());
  });

  it("may be empty: that is an answer, too", () => {
    expect(fromProvider(list([]))).toMatchObject({ provider: "Recombee", items: [] });
  });
});

describe("a provider's reasons", () => {
  it.each<[ProviderReason, string]>([
    [{ code: "item", item: "x", title: "Paterson" }, "Goes with Paterson"],
    [{ code: "together", item: "x", title: "Paterson" }, "Often chosen together with Paterson"],
    [{ code: "trait", trait: "genre:romance" }, "It looks like you enjoy romance"],
    [{ code: "people" }, "People with a similar taste chose this"],
    [{ code: "popular" }, "Popular now"],
    [{ code: "trending" }, "On the rise now"],
    [{ code: "editorial" }, "Picked by editors"],
    [{ code: "sponsored", advertiser: "Kino Verlag" }, "Sponsored by Kino Verlag"],
    [{ code: "sponsored", advertiser: "Kino Verlag", payer: "Kino Verlag" }, "Sponsored by Kino Verlag"],
    [
      { code: "sponsored", advertiser: "Kino Verlag", payer: "City of Weimar" },
      "Ad for Kino Verlag, paid for by City of Weimar",
    ],
    [{ code: "new" }, "New here"],
    [{ code: "different" }, "Something different"],
    [{ code: "unknown" }, "Picked by Recombee"],
  ])("are worded from the catalogue, and labelled: %j", (reason, text) => {
    expect(told([reason])).toEqual([`${text} / From Recombee`]);
  });

  it("name who paid or say so to the developer; in production the rest of the reason is told", () => {
    const given = { code: "sponsored", advertiser: "Kino Verlag", payer: "" } as ProviderReason;
    expect(() => told([given])).toThrow(/payer/);
    vi.stubEnv("NODE_ENV", "production");
    try {
      expect(told([given])).toEqual(["Sponsored by Kino Verlag / From Recombee"]);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it("have neither shares nor anything to forget", () => {
    for (const reason of reasonsOf([{ code: "trait", trait: "genre:romance" }, { code: "popular" }])) {
      expect(reason.share).toBe(0);
      expect(reason).not.toHaveProperty("forget");
    }
    const [ranked] = fromProvider(list([{ id: "a", reasons: [{ code: "popular" }] }]))?.items ?? [];
    expect(ranked && explain(createPerson(), ranked).other).toBe(0);
  });

  it.each<[string, unknown[] | undefined]>([
    ["none given", undefined],
    ["an empty list", []],
    ["a code that is not known", [{ code: "because-the-moon-is-full", text: "We know you" }]],
    ["a name of the language's own", [{ code: "constructor" }, { code: "__proto__" }]],
    ["no code at all", [{}, null, "popular", 7]],
  ])("are never made up: %s", (_, reasons) => {
    expect(told(reasons as ProviderReason[] | undefined)).toEqual(["Picked by Recombee / From Recombee"]);
  });

  it("take nothing along that their code does not need", () => {
    const given = { code: "popular", text: "You are 34 and live alone" } as ProviderReason;
    expect(JSON.stringify(reasonsOf([given]))).not.toContain("34");
  });

  it("are at most three, what was paid for first", () => {
    const codes = reasonsOf([
      { code: "popular" },
      { code: "new" },
      { code: "people" },
      { code: "sponsored", advertiser: "Kino Verlag" },
    ]).map(({ code }) => code);
    expect(codes).toEqual(["sponsored", "popular", "new"]);
  });

  it("mark a place that was given for variety", () => {
    const ranking = fromProvider(list([{ id: "a", reasons: [{ code: "different" }] }, { id: "b" }]));
    expect(ranking?.items.map(({ different }) => different)).toEqual([true, false]);
  });

  it("of a newer version than this catalogue are told in general terms", () => {
    const [ranked] = fromProvider(list([{ id: "a", reasons: [{ code: "popular" }] }]))?.items ?? [];
    const sent = JSON.stringify(ranked).replace('"popular"', '"from-the-future"');
    const person = createPerson();
    const explanation = explain(person, JSON.parse(sent) as NonNullable<typeof ranked>);
    expect(wordReasons(explanation, person, english)[0]?.text).toBe("Picked by Recombee");
  });
});

const malformed: readonly (readonly [string, ProviderList])[] = [
  ["nothing", unchecked(undefined)],
  ["no provider", unchecked({ items: [] })],
  ["a provider without a name", list([], { provider: "" })],
  ["no items", unchecked({ provider: "Recombee", recomms: [] })],
  ["an item that is none", list([unchecked(null) as never])],
  ["an item without an id", list([unchecked({ itemId: "a" }) as never])],
  ["an item twice", list([{ id: "a" }, { id: "a" }])],
  ["a reason without what it names", list([{ id: "a", reasons: [{ code: "item", item: "x" } as never] }])],
  ["reasons that are no list", list([{ id: "a", reasons: { code: "popular" } as never }])],
  ["an attribution that is no text", list([{ id: "a", attribution: 7 as never }])],
  ["an attribution that is too long", list([{ id: "a" }], { attribution: "r".repeat(513) })],
];

describe("a malformed list", () => {
  it.each(malformed)("is told to the developer: %s", (_, given) => {
    expect(() => fromProvider(given)).toThrow(/^Rapport: .*fromProvider.*Correct the mapping/s);
  });

  it.each(malformed)("never throws in production: %s", (_, given) => {
    vi.stubEnv("NODE_ENV", "production");
    const ranking = fromProvider(given);
    const ids = ranking?.items.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { provided } of ranking?.items ?? []) {
      expect(provided?.reasons.length).toBeGreaterThan(0);
      expect(provided?.attribution ?? "r-1").toBe("r-1");
    }
  });

  it("without a name or items is none in production, so that the shelf ranks by itself", () => {
    vi.stubEnv("NODE_ENV", "production");
    expect(malformed.slice(0, 4).map(([, given]) => fromProvider(given))).toEqual(Array(4).fill(undefined));
  });
});

const text = fc.string({ minLength: 1, maxLength: 20 });
const anyReason: fc.Arbitrary<ProviderReason> = fc.oneof(
  fc.record({ code: fc.constantFrom("item" as const, "together" as const), item: text, title: text }),
  fc.record({ code: fc.constant("trait" as const), trait: text }),
  fc.record({ code: fc.constant("sponsored" as const), advertiser: text }),
  fc.record({ code: fc.constantFrom("people", "popular", "new", "different", "unknown") }),
);
const anyItem = fc.record(
  {
    id: text,
    score: fc.double(),
    reasons: fc.array(anyReason, { maxLength: 5 }),
    attribution: text,
  },
  { requiredKeys: ["id"] },
);
const anyList = fc.record(
  {
    provider: text,
    items: fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 20 }),
    reasons: fc.array(anyReason, { maxLength: 2 }),
    attribution: text,
    time: fc.nat(),
  },
  { requiredKeys: ["provider", "items", "time"] },
);

describe("whatever a provider sends", () => {
  it("survives JSON unchanged with a score of -0, too", () => {
    const ranking = fromProvider({ provider: "P", items: [{ id: "a", score: -0 }], time: 0 });
    expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking);
  });

  it("keeps its order, survives JSON unchanged, and has one to three reasons each", () => {
    fc.assert(
      fc.property(anyList, (given) => {
        const ranking = fromProvider(given);
        expect(ranking?.items.map(({ id }) => id)).toEqual(given.items.map(({ id }) => id));
        expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking);
        for (const { provided } of ranking?.items ?? [])
          expect([1, 2, 3]).toContain(provided?.reasons.length);
      }),
    );
  });
});
