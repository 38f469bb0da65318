import { createPage, type Item, needs, type Page, type Personalization, type Slot } from "@rapport/core";
import { films, personalizationFor } from "@rapport/fixtures";
import { describe, expect, onTestFinished, test } from "vitest";
import { filmMessages } from "../../internals/film-page.fixture.tsx";
import { lena } from "../why-popover.fixture.tsx";
import { explainSlot, findCounterfactual } from "./explainSlot.ts";

interface Shelf {
  readonly personalization: Personalization;
  readonly page: Page;
  readonly slots: readonly Slot[];
}

function shelfOfLena(candidates: readonly Item[] = films): Shelf {
  const personalization = personalizationFor(lena);
  onTestFinished(personalization.mount());
  const page = createPage(personalization, [{ id: "picked", candidates }]);
  onTestFinished(page.mount());
  return { personalization, page, slots: page.shelf("picked").state().slots };
}

const explainIn = ({ personalization, page }: Shelf, slot: Slot, seen = 5) =>
  explainSlot(personalization, filmMessages, slot, { id: "picked", page }, seen);

describe("the places a summary speaks of", () => {
  test("are those seen at first for an item among them, else all that are shown", () => {
    const shelf = shelfOfLena();
    expect(shelf.slots.map((slot) => explainIn(shelf, slot).places)).toEqual([
      5, 5, 5, 5, 5, 12, 12, 12, 12, 12, 12, 12,
    ]);
    expect(explainIn(shelf, shelf.slots[3] as Slot, 3).places).toBe(12);
  });

  test("are never more than there are", () => {
    const shelf = shelfOfLena(films.slice(0, 3));
    expect(explainIn(shelf, shelf.slots[0] as Slot).places).toBe(shelf.slots.length);
  });
});

describe("the counterfactual", () => {
  test("names the first reason that ranking again confirms, and is left out where none does", () => {
    const shelf = shelfOfLena();
    const { personalization, page } = shelf;
    const found = shelf.slots.map((slot) => {
      const explained = explainIn(shelf, slot);
      const needed = explained.reasons.findIndex(
        ({ reason }) =>
          "forget" in reason && needs(personalization, page, "picked", slot.item.id, reason.forget),
      );
      const counterfactual = findCounterfactual(personalization, filmMessages, explained, {
        id: "picked",
        page,
      });
      expect(counterfactual?.reason ?? -1).toBe(needed);
      return counterfactual?.text;
    });
    expect(found.filter((text) => text === undefined).length).toBeGreaterThan(0);
    expect(found.filter((text) => text !== undefined).length).toBeGreaterThan(2);
  });

  test("is worded by what would be taken away: an item, a guess, something followed", () => {
    const shelf = shelfOfLena();
    const { personalization, page } = shelf;
    const textOf = (title: string) => {
      const slot = shelf.slots.find(({ item }) => item.title === title) as Slot;
      const explained = explainIn(shelf, slot);
      return findCounterfactual(personalization, filmMessages, explained, { id: "picked", page })?.text;
    };
    expect(textOf("Drive My Car")).toBe("Without Past Lives this film would not be in your top 5.");
    expect(textOf("The Apartment")).toBe(
      "Without our guess about romance this film would not be in your top 12.",
    );
  });
});
