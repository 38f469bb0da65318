import { createPage, needs, type Page, type Personalization, type Slot } from "@rapport/core";
import { type Film, personalizationFor } from "@rapport/fixtures";
import { describe, expect, onTestFinished, test } from "vitest";
import { filmMessages } from "../../internals/film-page.fixture.tsx";
import { evening, eveningOptions, lena } from "../evening.fixture.ts";
import { explainSlot, findCounterfactual } from "./explainSlot.ts";

interface Shelf {
  readonly personalization: Personalization;
  readonly page: Page;
  readonly slots: readonly Slot[];
}

function shelfOfLena(candidates: readonly Film[] = evening): Shelf {
  const personalization = personalizationFor(lena);
  onTestFinished(personalization.mount());
  const page = createPage(personalization, [{ id: "picked", candidates, options: eveningOptions }]);
  onTestFinished(page.mount());
  return { personalization, page, slots: page.shelf("picked").state().slots };
}

const explainIn = ({ personalization, page }: Shelf, slot: Slot, seen = 5) =>
  explainSlot(personalization, filmMessages, slot, { id: "picked", page }, seen);

describe("the places a summary speaks of", () => {
  test("are those seen at first for an item among them, else all that are shown", () => {
    const shelf = shelfOfLena();
    expect(shelf.slots.map((slot) => explainIn(shelf, slot, 3).places)).toEqual([3, 3, 3, 5, 5]);
  });

  test("are never more than there are", () => {
    const shelf = shelfOfLena(evening.slice(0, 3));
    expect(explainIn(shelf, shelf.slots[0] as Slot, 5).places).toBe(3);
  });
});

describe("the counterfactual", () => {
  test("names the first reason that ranking again confirms, and is left out where none does", () => {
    const shelf = shelfOfLena();
    const { personalization, page } = shelf;
    const texts = shelf.slots.map((slot) => {
      const explained = explainIn(shelf, slot);
      const needed = explained.reasons.findIndex(
        ({ reason, text }) =>
          "forget" in reason &&
          text !== "You liked this" &&
          needs(personalization, page, "picked", slot.item.id, reason.forget),
      );
      const found = findCounterfactual(personalization, filmMessages, explained, { id: "picked", page });
      expect(found?.reason ?? -1).toBe(needed);
      return found?.text;
    });
    expect(texts).toEqual([
      "Without Past Lives this film would not be in your top 5.",
      "Without our guess about romance this film would not be in your top 5.",
      "Without our guess about romance this film would not be in your top 5.",
      undefined,
      undefined,
    ]);
  });

  test("speaks of what is followed", () => {
    const shelf = shelfOfLena();
    const { personalization, page } = shelf;
    personalization.record({ type: "follow", trait: "genre:family" });
    const family = {
      ...evening[0],
      id: "family",
      title: "Family",
      traits: ["genre:family"],
      similar: [],
    } as Film;
    page.setRequests([{ id: "picked", candidates: [...evening, family], options: eveningOptions }]);
    page.shelf("picked").update();
    const slot = page
      .shelf("picked")
      .state()
      .slots.find(({ item }) => item.id === "family") as Slot;
    const explained = explainIn(shelf, slot);
    expect(findCounterfactual(personalization, filmMessages, explained, { id: "picked", page })?.text).toBe(
      "Without following family this film would not be in your top 5.",
    );
  });
});
