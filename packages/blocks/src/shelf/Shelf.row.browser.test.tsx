import { createPage } from "@rapport/core";
import { personalizationFor } from "@rapport/fixtures";
import { render, screen, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../styles/styles.css";
import { filmItems, mina } from "../internals/film-page.fixture.tsx";
import { FilmShelf } from "./shelf.fixture.tsx";

const list = () => screen.getByRole("list");
const cards = () => screen.getAllByRole("article");
const next = () => screen.getByRole("button", { name: /^Next/ });
const previous = () => screen.getByRole("button", { name: /^Previous/ });
const isDisabled = (button: HTMLElement) => button.getAttribute("aria-disabled") === "true";

/** Titles of the cards that are wholly in view. */
const inView = () => {
  const { left, right } = list().getBoundingClientRect();
  return cards()
    .filter((card) => {
      const box = card.getBoundingClientRect();
      return box.left >= left - 1 && box.right <= right + 1;
    })
    .map((card) => card.getAttribute("aria-label"));
};
const titles = () => cards().map((card) => card.getAttribute("aria-label"));

const directions = ["ltr", "rtl"] as const;

describe.each(directions)("arrows in %s text", (dir) => {
  test("turn over as many whole cards as fit, to the end and back, and keep the focus", async () => {
    await page.viewport(1100, 800);
    render(
      <div data-motion="reduced" dir={dir}>
        <FilmShelf />
      </div>,
    );
    await waitFor(() => expect(inView()).toEqual(titles().slice(0, 5)));
    const start = cards()[0]?.getBoundingClientRect();
    const second = cards()[1]?.getBoundingClientRect();
    expect((start?.left ?? 0) < (second?.left ?? 0)).toBe(dir === "ltr");
    expect([isDisabled(previous()), isDisabled(next())]).toEqual([true, false]);

    await userEvent.click(next());
    await waitFor(() => expect([isDisabled(previous()), isDisabled(next())]).toEqual([false, false]));
    expect(inView()).toEqual(titles().slice(5, 10));
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(isDisabled(next())).toBe(true));
    expect(inView()).toEqual(titles().slice(7));
    expect(document.activeElement).toBe(next());
    const { scrollLeft } = list();
    await userEvent.keyboard("{Enter}");
    expect(list().scrollLeft).toBe(scrollLeft);

    await userEvent.click(previous());
    await waitFor(() => expect(isDisabled(next())).toBe(false));
    expect(inView()).toEqual(titles().slice(2, 7));
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(isDisabled(previous())).toBe(true));
    expect(inView()).toEqual(titles().slice(0, 5));
    expect(document.activeElement).toBe(previous());
  });
});

test("each width has its number of cards, and says it", async () => {
  render(<FilmShelf />);
  const widths = [
    { width: 1100, shown: 5 },
    { width: 900, shown: 4 },
    { width: 700, shown: 3 },
    { width: 320, shown: 2 },
  ];
  for (const { width, shown } of widths) {
    await page.viewport(width, 800);
    expect(await screen.findByText(`${shown} of 12`)).toBeDefined();
    expect(inView()).toHaveLength(shown);
  }
});

test("the host decides how many there are at most", async () => {
  await page.viewport(1100, 800);
  const { rerender } = render(<FilmShelf visible={3} />);
  expect(await screen.findByText("3 of 12")).toBeDefined();
  rerender(<FilmShelf visible={8} />);
  expect(await screen.findByText("8 of 12")).toBeDefined();
  expect(inView()).toHaveLength(8);
});

describe("the shelf is told which cards are on screen", () => {
  /** A shelf whose engine is listened to. */
  function listened() {
    const personalization = personalizationFor(mina);
    const requests = [{ id: "picked", candidates: filmItems }];
    const shared = createPage(personalization, requests);
    const setVisible = vi.spyOn(shared.shelf("picked"), "setVisible");
    const told = () => [...(setVisible.mock.lastCall?.[0] ?? ["nothing"])];
    return { shelf: <FilmShelf page={shared} personalization={personalization} />, told };
  }
  const ids = () => screen.getAllByRole("listitem").map((item) => item.dataset["item"]);

  test("as they are scrolled", async () => {
    await page.viewport(320, 800);
    const { shelf, told } = listened();
    render(shelf);
    await waitFor(() => expect(told()).toEqual(ids().slice(0, 3)));
    list().scrollTo({ left: 10_000, behavior: "instant" });
    await waitFor(() => expect(new Set(told())).toEqual(new Set(ids().slice(-3))));
  });

  test("and that none are, below the fold", async () => {
    await page.viewport(320, 800);
    const { shelf, told } = listened();
    render(<div style={{ paddingBlockStart: 2000 }}>{shelf}</div>);
    await waitFor(() => expect(told()).toEqual([]));
  });

  test("by one observer", async () => {
    const made = vi.spyOn(window, "IntersectionObserver");
    const { shelf, told } = listened();
    render(shelf);
    await waitFor(() => expect(told()).toEqual(ids().slice(0, 3)));
    const ours = made.mock.calls.filter(([, options]) => [options?.threshold].flat().includes(0.01));
    expect(ours).toHaveLength(1);
    made.mockRestore();
  });
});

test("a browser without observers is survived, and reported", async () => {
  const onError = vi.fn<(error: unknown) => void>();
  vi.stubGlobal("IntersectionObserver", undefined);
  render(<FilmShelf personalization={personalizationFor(mina, { onError })} />);
  expect(cards()).toHaveLength(12);
  await waitFor(() => expect(onError).toHaveBeenCalledOnce());
  vi.unstubAllGlobals();
});
