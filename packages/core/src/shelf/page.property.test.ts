import { fc } from "../testing/fast-check.fixture.ts";
import { describe, expect, it } from "vitest";
import type { Item } from "../ranking/item.ts";
import { explain } from "../reasons/explain.ts";
import { act, forget, forgetReason } from "../receipts/receipt.ts";
import { dataKinds } from "../signals/data-kind.ts";
import { anyCatalogue, anyDraft, type Step, take } from "../testing/arbitraries.fixture.ts";
import { createPerson, item, type TestPerson } from "../testing/builders.fixture.ts";
import { createPage, type Page } from "./page.ts";
import type { Slot } from "./slot.ts";

const shelves = ["first", "second"] as const;

/** What a person does on a page. */
type Act =
  | Step
  | { readonly do: "hide"; readonly at: number }
  | { readonly do: "down"; readonly at: number }
  | { readonly do: "forget"; readonly at: number }
  | { readonly do: "undo" }
  | { readonly do: "update" }
  | { readonly do: "scroll"; readonly from: number };

const anyPlace = fc.nat({ max: 15 });
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: anyDraft.map((draft) => ({ do: "record", draft }) as const) },
  { weight: 3, arbitrary: anyPlace.map((at) => ({ do: "hide", at }) as const) },
  { weight: 2, arbitrary: anyPlace.map((at) => ({ do: "down", at }) as const) },
  { weight: 3, arbitrary: anyPlace.map((at) => ({ do: "forget", at }) as const) },
  { weight: 2, arbitrary: anyPlace.map((at) => ({ do: "retract", at }) as const) },
  { weight: 1, arbitrary: fc.subarray([...dataKinds]).map((kinds) => ({ do: "grant", kinds }) as const) },
  { weight: 2, arbitrary: fc.constant({ do: "undo" } as const) },
  { weight: 1, arbitrary: fc.constant({ do: "update" } as const) },
  { weight: 1, arbitrary: fc.nat({ max: 6 }).map((from) => ({ do: "scroll", from }) as const) },
);
const anyActs = fc.array(anyAct, { maxLength: 25, size: "max" });

const slotsOf = (page: Page): readonly Slot[] => shelves.flatMap((id) => page.shelf(id).state().slots);

function open(catalogue: readonly Item[]): { person: TestPerson; page: Page } {
  const person = createPerson();
  person.mount();
  const page = createPage(
    person,
    shelves.map((id) => ({ id, candidates: catalogue, options: { limit: 8 } })),
  );
  page.mount();
  slotsOf(page);
  return { person, page };
}

function perform(done: Act, person: TestPerson, page: Page): void {
  const slots = slotsOf(page);
  const slot = "at" in done ? slots[done.at % Math.max(1, slots.length)] : undefined;
  switch (done.do) {
    case "hide":
      if (slot) act(person, [{ type: "hide", item: slot.item }]);
      break;
    case "down":
      if (slot)
        act(person, [
          { type: "hide", item: slot.item },
          { type: "rate", value: -1, item: slot.item },
        ]);
      break;
    case "forget": {
      const reasons = slot && !slot.hidden ? explain(person, slot.ranked).reasons : [];
      for (const reason of reasons) if ("forget" in reason) forgetReason(person, reason.forget);
      break;
    }
    case "undo": {
      const last = person.entries().at(-1);
      if (last) forget(person, [last.id]);
      break;
    }
    case "update":
      page.shelf("second").update();
      break;
    case "scroll":
      for (const id of shelves) {
        const shelf = page.shelf(id);
        shelf.setVisible(
          shelf
            .state()
            .slots.slice(done.from, done.from + 3)
            .map((shown) => shown.item.id),
        );
      }
      break;
    default:
      take(person, done);
  }
}

const cites = (slot: Slot, person: TestPerson): boolean =>
  slot.ranked.contributions
    .flatMap((contribution) => ("parts" in contribution ? contribution.parts : []))
    .every(({ signal }) => person.signal(signal) !== undefined);

describe("a page, whatever the person does", () => {
  it("shows no item twice, and nothing hidden but as a tile", () => {
    fc.assert(
      fc.property(anyCatalogue, anyActs, (catalogue, acts) => {
        const { person, page } = open(catalogue);
        for (const done of acts) {
          perform(done, person, page);
          const ids = slotsOf(page).map((slot) => slot.item.id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const slot of slotsOf(page))
            expect(slot.hidden).toBe(person.profile().hidden.has(slot.item.id));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("cites only signals that may be read, so that every slot can be explained", () => {
    fc.assert(
      fc.property(anyCatalogue, anyActs, (catalogue, acts) => {
        const { person, page } = open(catalogue);
        for (const done of acts) {
          perform(done, person, page);
          for (const slot of slotsOf(page).filter(({ hidden }) => !hidden)) {
            expect(cites(slot, person)).toBe(true);
            expect(explain(person, slot.ranked).reasons.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leaves in place what is on screen, but for the acted one, which becomes a tile", () => {
    fc.assert(
      fc.property(anyCatalogue, anyActs, (catalogue, acts) => {
        const { person, page } = open(catalogue);
        for (const done of acts.filter((one) => one.do !== "update")) {
          const before = shelves.map((id) => [...page.shelf(id).state().slots]);
          perform(done.do === "scroll" ? { do: "scroll", from: 0 } : done, person, page);
          shelves.forEach((id, shelf) => {
            const after = page.shelf(id).state().slots;
            before[shelf]?.slice(0, 3).forEach((slot, at) => {
              const hidden = person.profile().hidden.has(slot.item.id);
              // Unless it rests on what was taken back, withdrawn or said to be wrong.
              const ignored = slot.ranked.contributions.some(
                (one) => one.type === "trait" && person.profile().stances.get(one.trait)?.type === "ignore",
              );
              const stays = hidden || (cites(slot, person) && !ignored);
              const expected = slot.hidden === hidden ? slot : { ...slot, hidden };
              expect(stays ? after[at] : slot).toEqual(stays ? expected : slot);
              expect(stays && slot.hidden === hidden ? after[at] : slot).toBe(slot);
            });
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  it("moves nothing for what is merely seen", () => {
    fc.assert(
      fc.property(anyCatalogue, anyActs, fc.nat({ max: 23 }), (catalogue, acts, seen) => {
        const { person, page } = open(catalogue);
        for (const done of acts) perform(done, person, page);
        const before = shelves.map((id) => page.shelf(id).state());
        person.recordAll([
          { type: "impression", item: item(`i${seen}`) },
          { type: "open", item: item(`i${seen}`, ["genre:noir"]) },
          { type: "dwell", seconds: 60, item: item(`i${seen}`) },
        ]);
        shelves.forEach((id, at) => expect(page.shelf(id).state()).toBe(before[at]));
      }),
      { numRuns: 50 },
    );
  });

  it("shows the best order after an update, with nothing pending", () => {
    fc.assert(
      fc.property(anyCatalogue, anyActs, (catalogue, acts) => {
        const { person, page } = open(catalogue);
        for (const done of acts) perform(done, person, page);
        page.shelf("first").update();
        for (const id of shelves) {
          const { slots, pending } = page.shelf(id).state();
          expect(slots.map((slot) => slot.ranked)).toEqual(page.fresh()[id]?.items);
          expect(pending).toBe(false);
          expect(slots.some(({ hidden }) => hidden)).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});
