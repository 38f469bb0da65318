import { fc } from "../testing/fast-check.fixture.ts";
import { describe, expect, it } from "vitest";
import type { Personalization } from "../personalization.ts";
import { forgetReason } from "../receipts/receipt.ts";
import { createPage, type Page } from "../shelf/page.ts";
import { anyCatalogue, anySteps, shortHalfLives, takeAll } from "../testing/arbitraries.fixture.ts";
import { createPerson, item, items, like } from "../testing/builders.fixture.ts";
import { needs } from "./counterfactual.ts";
import { explain } from "./explain.ts";

const ids = (page: Page, shelf: string): string[] => page.fresh()[shelf]?.items.map(({ id }) => id) ?? [];

function firstReason(person: Personalization, page: Page, shelf: string, id: string) {
  const ranked = page.fresh()[shelf]?.items.find((one) => one.id === id);
  const reason = ranked && explain(person, ranked).reasons[0];
  if (!reason || !("forget" in reason)) throw new Error("no reason that can be forgotten");
  return reason;
}

describe("needs", () => {
  const noir = item("noir", ["genre:noir"]);
  const popular = items(3, "popular", [], { score: 0.2 });

  function page(limit: number) {
    const person = createPerson();
    person.mount();
    const made = createPage(person, [
      { id: "tonight", candidates: [...popular, noir], options: { limit, diversity: 1 } },
    ]);
    made.mount();
    return { person, made };
  }

  it("is true where the item would go without the liked one", () => {
    const { person, made } = page(2);
    like(person, item("x", ["genre:noir"]));
    const reason = firstReason(person, made, "tonight", "noir");
    expect(needs(person, made, "tonight", "noir", reason.forget)).toBe(true);
  });

  it("is false where it would be there all the same", () => {
    const { person, made } = page(4);
    like(person, item("x", ["genre:noir"]));
    const reason = firstReason(person, made, "tonight", "noir");
    expect(needs(person, made, "tonight", "noir", reason.forget)).toBe(false);
  });

  it("is true of a guess that is wrong, and false where one of two opinions would be enough", () => {
    const { person, made } = page(2);
    const [first] = like(person, ...items(2, "x", ["genre:noir"]));
    const reason = firstReason(person, made, "tonight", "noir");
    expect(reason.forget).toEqual({ inference: "genre:noir" });
    expect(needs(person, made, "tonight", "noir", reason.forget)).toBe(true);
    expect(needs(person, made, "tonight", "noir", { signals: [first?.id ?? ""] })).toBe(false);
  });

  it("is false for what is not there", () => {
    const { person, made } = page(2);
    expect(needs(person, made, "tonight", "noir", { signals: [] })).toBe(false);
    expect(needs(person, made, "nowhere", "noir", { signals: [] })).toBe(false);
  });

  it("takes nothing away in fact", () => {
    const { person, made } = page(2);
    like(person, item("x", ["genre:noir"]));
    const before = ids(made, "tonight");
    const entries = person.entries().length;
    needs(person, made, "tonight", "noir", { inference: "genre:noir" });
    expect(ids(made, "tonight")).toEqual(before);
    expect(person.entries()).toHaveLength(entries);
  });

  it("is what forgetting then does, whatever the catalogue and the log", () => {
    fc.assert(
      fc.property(anyCatalogue, anySteps, fc.nat({ max: 7 }), (catalogue, steps, choice) => {
        const person = createPerson({ halfLives: shortHalfLives });
        person.mount();
        takeAll(person, steps);
        const made = createPage(person, [
          { id: "first", candidates: catalogue, options: { limit: 3 } },
          { id: "second", candidates: catalogue, options: { limit: 4 } },
        ]);
        made.mount();
        const all = Object.entries(made.fresh()).flatMap(([shelf, { items: ranked }]) =>
          ranked.flatMap((one) =>
            explain(person, one).reasons.flatMap((reason) =>
              "forget" in reason ? [{ shelf, id: one.id, what: reason.forget }] : [],
            ),
          ),
        );
        const chosen = all[choice % Math.max(1, all.length)];
        fc.pre(chosen !== undefined);
        const { shelf, id, what } = chosen;
        const predicted = needs(person, made, shelf, id, what);
        forgetReason(person, what);
        expect(!ids(made, shelf).includes(id)).toBe(predicted);
      }),
    );
  });
});
