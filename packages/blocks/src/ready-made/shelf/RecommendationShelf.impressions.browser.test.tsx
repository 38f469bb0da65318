import type { Personalization } from "@rapport/core";
import { personalizationFor } from "@rapport/fixtures";
import { act, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import "../../styles/styles.css";
import { newcomer } from "../../internals/film-page.fixture.tsx";
import { FilmShelf } from "./film-shelf.fixture.tsx";

beforeEach(async () => {
  await page.viewport(1100, 800);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  window.focus();
});
afterEach(() => void vi.useRealTimers());

/** Resolves when the browser has told every observer what it sees now: all are told in one frame, in any order. */
const seen = async (): Promise<void> => {
  await vi.dynamicImportSettled();
  await new Promise<void>((resolve) => {
    const last = new IntersectionObserver(() => {
      last.disconnect();
      requestAnimationFrame(() => resolve());
    });
    last.observe(document.body);
  });
};
const look = async (milliseconds: number): Promise<void> => {
  await seen();
  act(() => void vi.advanceTimersByTime(milliseconds));
};
const impressions = (personalization: Personalization) =>
  personalization.signals().filter(({ type }) => type === "impression");
const shown = () =>
  screen
    .getAllByRole("listitem")
    .slice(0, 5)
    .map((item) => item.dataset["item"]);

test("what is on screen for a second counts as seen, once, and moves nothing", async () => {
  const personalization = personalizationFor(newcomer);
  render(<FilmShelf personalization={personalization} />);
  const before = shown();
  await look(999);
  expect(impressions(personalization)).toEqual([]);
  await look(1);
  const found = impressions(personalization);
  expect(found).toHaveLength(5);
  expect(new Set(found.map((signal) => "item" in signal && signal.item.id))).toEqual(new Set(before));
  expect(found.every((signal) => "shelf" in signal && signal.shelf === "picked")).toBe(true);
  await look(5000);
  expect(impressions(personalization)).toHaveLength(5);
  expect(shown()).toEqual(before);
});

test("a tile in the place of what was hidden is not the item", async () => {
  const personalization = personalizationFor(newcomer);
  render(<FilmShelf personalization={personalization} />);
  await seen();
  const [first] = screen.getAllByRole("article") as [HTMLElement];
  act(() => within(first).getByRole("button", { name: "Less like this" }).click());
  await look(1000);
  expect(impressions(personalization)).toHaveLength(4);
});

test("nothing is recorded without consent", async () => {
  const personalization = personalizationFor(newcomer);
  personalization.consent.set([]);
  render(<FilmShelf personalization={personalization} />);
  await look(1000);
  expect(personalization.entries()).toEqual([]);
});
