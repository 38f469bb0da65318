import { fromProvider, type Signal } from "@rapport/core";
import { personalizationFor } from "@rapport/fixtures";
import { act, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { filmItems, newcomer } from "../../internals/film-page.fixture.tsx";
import { FilmShelf } from "./film-shelf.fixture.tsx";

const order = filmItems
  .slice(20, 40)
  .map(({ id }) => id)
  .toReversed();

const ranking = fromProvider({
  provider: "Recombee",
  attribution: "list",
  time: 0,
  items: order.map((id, at) => ({ id, ...(at === 1 && { attribution: "its-own" }) })),
});

function renderShelf() {
  const told: Signal[] = [];
  const personalization = personalizationFor(newcomer, { onSignal: (signal) => told.push(signal) });
  const view = render(<FilmShelf personalization={personalization} ranking={ranking} />);
  const facts = (isMeant: (signal: Signal) => boolean) =>
    told
      .filter(isMeant)
      .map((signal) => [
        signal.type,
        "item" in signal && signal.item.id,
        "attribution" in signal && signal.attribution,
      ]);
  return { personalization, facts, view };
}

const cards = () => screen.getAllByRole("article");
const shown = () => screen.getAllByRole("listitem").map((item) => item.dataset["item"]);
const isSeen = ({ type }: Signal): boolean => type === "impression";
const stay = (event: Event): void => event.preventDefault();

beforeEach(async () => {
  await page.viewport(1100, 800);
  document.addEventListener("click", stay);
});
afterEach(() => {
  document.removeEventListener("click", stay);
  vi.useRealTimers();
});

test("a provider's films are shown in its order, and every act goes back with its id", async () => {
  const { facts } = renderShelf();
  expect(shown()).toEqual(order.slice(0, 12));
  const [first, second, third] = cards() as [HTMLElement, HTMLElement, HTMLElement];
  await userEvent.click(within(first).getByRole("button", { name: "More like this" }));
  await userEvent.click(within(second).getByRole("link"));
  await userEvent.click(within(third).getByRole("button", { name: "Less like this" }));
  // On a slow machine they are seen meanwhile, too.
  expect(facts((signal) => !isSeen(signal))).toEqual([
    ["rate", order[0], "list"],
    ["open", order[1], "its-own"],
    ["hide", order[2], "list"],
    ["rate", order[2], "list"],
  ]);
  expect(screen.queryByRole("button", { name: "Update" })).toBeNull();
  expect(shown()).toEqual(order.slice(0, 12));
});

test("being seen goes back, too", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  window.focus();
  const { facts } = renderShelf();
  await vi.dynamicImportSettled();
  await new Promise<void>((resolve) => {
    const last = new IntersectionObserver(() => {
      last.disconnect();
      requestAnimationFrame(() => resolve());
    });
    last.observe(document.body);
  });
  act(() => void vi.advanceTimersByTime(1000));
  expect(facts(isSeen)).toEqual(
    order.slice(0, 5).map((id, at) => ["impression", id, at === 1 ? "its-own" : "list"]),
  );
});

test("one thumb renders its own card alone, also over a provider's list", async () => {
  const { view } = renderShelf();
  const changed: Node[] = [];
  const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
  observer.observe(view.container.querySelector("ul") as Node, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const [first] = cards() as [HTMLElement];
  await userEvent.click(within(first).getByRole("button", { name: "More like this" }));
  observer.disconnect();
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((node) => !first.contains(node))).toEqual([]);
});
