import type { Slot } from "@rapport/core";
import { act, render, screen } from "@testing-library/react";
import { Profiler, type ReactNode } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../styles/styles.css";
import { type FilmItem, filmItems, newcomer } from "../internals/film-page.fixture.tsx";
import { watchLayout } from "../internals/layout-shift.fixture.ts";
import { Shelf } from "./index.ts";
import { FilmCard, FilmShelf } from "./shelf.fixture.tsx";

const items = () => screen.getAllByRole("listitem");
const ids = () => items().map((item) => item.dataset["item"] ?? "");
const boxes = () => items().map((item) => item.getBoundingClientRect().toJSON() as unknown);
const like = (at: number) => screen.getAllByRole("button", { name: "Like" })[at] as HTMLElement;
const isOnScreen = (element: Element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return right > 1 && left < innerWidth - 1 && bottom > 1 && top < innerHeight - 1;
};

/** Resolves when the observers have been told what is on screen. */
const seen = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

const rendered: string[] = [];
beforeEach(() => void rendered.splice(0));

const counted = (slot: Slot<FilmItem>): ReactNode => (
  <Profiler id={slot.item.id} onRender={(id) => void rendered.push(id)}>
    <Shelf.Item slot={slot}>
      <FilmCard slot={slot} />
    </Shelf.Item>
  </Profiler>
);

describe.each([320, 700, 1100])("a thumb on a shelf %i px wide", (width) => {
  beforeEach(() => page.viewport(width, 800));

  test("changes no other card on screen, and moves nothing", async () => {
    render(<FilmShelf below={<p>below</p>} persona={newcomer} place={counted} />);
    await seen();
    const onScreen = items().filter(isOnScreen);
    const [before, places] = [ids().slice(0, onScreen.length), boxes()];
    expect(onScreen.length).toBeGreaterThanOrEqual(3);
    rendered.splice(0);
    const isStill = await watchLayout();
    await userEvent.click(like(1));
    expect(like(1).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByRole("button", { name: "Update" })).toBeDefined();
    await isStill();
    expect(ids().slice(0, onScreen.length)).toEqual(before);
    expect(boxes()).toEqual(places);
    expect(items().slice(0, onScreen.length)).toEqual(onScreen);
    expect(rendered.filter((id) => before.includes(id))).toEqual([before[1]]);
  });
});

test("where all cards are on screen, a thumb renders exactly one of them", async () => {
  await page.viewport(1100, 600);
  render(<FilmShelf persona={newcomer} place={counted} visible={12} />);
  await seen();
  expect(items().every(isOnScreen)).toBe(true);
  rendered.splice(0);
  await userEvent.click(like(1));
  expect(screen.getByRole("button", { name: "Update" })).toBeDefined();
  expect(rendered).toEqual([ids()[1]]);
});

test("a card that has the focus stays in its place, also while it is still scrolling into view", async () => {
  await page.viewport(700, 800);
  render(<FilmShelf persona={newcomer} place={counted} />);
  await import("./watch.ts");
  await seen();
  const last = items().at(-1) as HTMLElement;
  const [before, id] = [ids().length - 1, last.dataset["item"]];
  expect(isOnScreen(last)).toBe(false);
  like(before).focus({ preventScroll: true });
  await userEvent.keyboard("{Enter}");
  expect(ids()[before]).toBe(id);
  expect(document.activeElement?.closest("li")).toBe(items()[before]);
});

test("what is hidden becomes a tile in its own place", async () => {
  await page.viewport(1100, 800);
  render(<FilmShelf place={counted} />);
  await seen();
  const before = ids().slice(0, 5);
  const isStill = await watchLayout();
  await userEvent.click(screen.getAllByRole("button", { name: "Hide" })[2] as HTMLElement);
  await isStill();
  expect(ids().slice(0, 5)).toEqual(before);
  expect(items()[2]?.dataset["state"]).toBe("hidden");
});

test("an update puts the best first, goes back to the start, and gives the focus to the heading", async () => {
  await page.viewport(320, 800);
  render(
    <div data-motion="reduced">
      <FilmShelf persona={newcomer} />
    </div>,
  );
  await seen();
  expect(screen.queryByRole("button", { name: "Update" })).toBeNull();
  screen.getByRole("list").scrollTo({ left: 500 });
  await seen();
  const before = ids();
  await userEvent.click(like(4));
  const update = screen.getByRole("button", { name: "Update" });
  update.focus();
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  expect(screen.queryByRole("button", { name: "Update" })).toBeNull();
  expect(ids()).not.toEqual(before);
  await vi.waitFor(() => expect(screen.getByRole("list").scrollLeft).toBe(0), { timeout: 15_000 });
  expect(screen.getByRole("region").hasAttribute("data-pending")).toBe(false);
});

describe.each([320, 1100])("loading a shelf %i px wide moves nothing", (width) => {
  const below = <p>below</p>;
  beforeEach(() => page.viewport(width, 900));

  test("when cards come, one or twelve", async () => {
    for (const count of [undefined, 1]) {
      const { rerender, unmount } = render(<FilmShelf below={below} waits />);
      const isStill = await watchLayout();
      await vi.waitFor(() => expect(screen.getByRole("region").dataset["status"]).toBe("stalled"), {
        timeout: 15_000,
      });
      rerender(<FilmShelf below={below} count={count} />);
      expect(items()).toHaveLength(count ?? 12);
      await isStill();
      unmount();
    }
  });

  test("when nothing comes", async () => {
    const { rerender } = render(<FilmShelf below={below} waits />);
    const isStill = await watchLayout();
    rerender(<FilmShelf below={below} candidates={[]} />);
    expect(screen.getByRole("status").textContent).toBe("Nothing here at the moment.");
    await isStill();
  });

  test("but a change of height would be noticed", async () => {
    const { rerender } = render(<FilmShelf below={below} />);
    const isStill = await watchLayout();
    rerender(<FilmShelf below={below} expanded />);
    await expect(isStill()).rejects.toThrow("to deeply equal []");
  });
});

test("a skeleton lasts 4 s at most: then the fallback, or nothing", () => {
  vi.useFakeTimers();
  const { container, unmount } = render(<FilmShelf waits />);
  act(() => void vi.advanceTimersByTime(299));
  expect(screen.getByRole("region").dataset["status"]).toBe("loading");
  act(() => void vi.advanceTimersByTime(1));
  expect(screen.getByRole("region").dataset["status"]).toBe("stalled");
  act(() => void vi.advanceTimersByTime(3700));
  expect(container.innerHTML).toBe("");
  unmount();
  render(<FilmShelf fallback={filmItems.slice(0, 3)} waits />);
  act(() => void vi.advanceTimersByTime(4000));
  expect(items()).toHaveLength(3);
  vi.useRealTimers();
});
