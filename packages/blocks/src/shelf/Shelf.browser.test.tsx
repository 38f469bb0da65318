import { personalizationFor } from "@rapport/fixtures";
import { render, screen, within, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../styles/styles.css";
import { filmItems, mina, newcomer } from "../internals/film-page.fixture.tsx";
import { Shelf } from "./index.ts";
import { FilmShelf } from "./shelf.fixture.tsx";

const shelf = () => screen.getByRole("region", { name: "Picked for you" });
const cards = () => within(shelf()).getAllByRole("article");
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const isWithin = (inner: DOMRect, outer: DOMRect) =>
  inner.left >= outer.left - 1 && inner.right <= outer.right + 1;

describe("a shelf", () => {
  test("is a region with a heading and a list, and no carousel", () => {
    const { container } = render(<FilmShelf />);
    const heading = within(shelf()).getByRole("heading", { level: 2, name: "Picked for you" });
    expect(shelf().getAttribute("aria-labelledby")).toBe(heading.id);
    expect(within(shelf()).getByRole("list").tagName).toBe("UL");
    expect(within(shelf()).getAllByRole("listitem")).toHaveLength(12);
    expect(container.querySelector("[aria-roledescription]")).toBeNull();
    expect(shelf().dataset).toMatchObject({ status: "idle", visible: "5" });
    expect(shelf().hasAttribute("style")).toBe(false);
  });

  test("names its controls after itself", () => {
    render(<FilmShelf />);
    expect(button("Previous in Picked for you")).toBeDefined();
    expect(button("Next in Picked for you")).toBeDefined();
    expect(screen.getByText("See all").getAttribute("aria-describedby")).toBe(
      screen.getByRole("heading", { level: 2 }).id,
    );
  });

  test("shows at most 12 in the row, and all of them on request", async () => {
    render(<FilmShelf count={30} options={{ limit: 30 }} persona={newcomer} />);
    expect(cards()).toHaveLength(12);
    await userEvent.click(button("See all"));
    expect(cards()).toHaveLength(30);
    expect(screen.getByText("30 of 30")).toBeDefined();
  });

  test("a part outside of it says which parent is missing", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => render(<Shelf.Title />)).toThrow(
      "Rapport: a part of Shelf is not inside Shelf.Root, so it does not know what to show. Put it anywhere within <Shelf.Root>.",
    );
    vi.restoreAllMocks();
  });
});

describe("see all", () => {
  test("opens the row in place, keeps the focus, and ends the list", async () => {
    render(<FilmShelf />);
    expect(screen.queryByText("You are all caught up.")).toBeNull();
    const seeAll = button("See all");
    expect(seeAll.getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(seeAll);
    expect(seeAll.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(seeAll);
    expect(seeAll.textContent).toBe("See fewer");
    expect(shelf().hasAttribute("data-expanded")).toBe(true);
    expect(screen.getByText("You are all caught up.")).toBeDefined();
    expect(screen.queryByRole("button", { name: /^Next/ })).toBeNull();
    const bounds = shelf().getBoundingClientRect();
    expect(cards().every((card) => isWithin(card.getBoundingClientRect(), bounds))).toBe(true);
    await userEvent.click(seeAll);
    expect(shelf().hasAttribute("data-expanded")).toBe(false);
  });

  test("asks the host first, who may say no", async () => {
    const onExpandedChange =
      vi.fn<(expanded: boolean, details: { reason: string; cancel(): void }) => void>();
    render(<FilmShelf onExpandedChange={onExpandedChange} />);
    onExpandedChange.mockImplementation((_, details) => details.cancel());
    await userEvent.click(button("See all"));
    expect(onExpandedChange.mock.lastCall?.[0]).toBe(true);
    expect(onExpandedChange.mock.lastCall?.[1].reason).toBe("press");
    expect(shelf().hasAttribute("data-expanded")).toBe(false);
  });

  test("goes on where the host throws, and reports it", async () => {
    const onError = vi.fn<(error: unknown) => void>();
    const onExpandedChange = (): void => {
      throw new Error("the host's");
    };
    const personalization = personalizationFor(mina, { onError });
    render(<FilmShelf onExpandedChange={onExpandedChange} personalization={personalization} />);
    await userEvent.click(button("See all"));
    expect(shelf().hasAttribute("data-expanded")).toBe(true);
    expect(onError).toHaveBeenCalledOnce();
  });

  test("follows a host that keeps it", async () => {
    const { rerender } = render(<FilmShelf expanded={false} />);
    await userEvent.click(button("See all"));
    expect(shelf().hasAttribute("data-expanded")).toBe(false);
    rerender(<FilmShelf expanded />);
    expect(shelf().hasAttribute("data-expanded")).toBe(true);
  });

  test("is a link where there is a page with all of them", () => {
    render(<FilmShelf seeAll="/films" />);
    const link = within(shelf()).getByRole("link", { name: "See all" });
    expect(link.getAttribute("href")).toBe("/films");
    expect(link.hasAttribute("aria-expanded")).toBe(false);
    expect(link.hasAttribute("rel")).toBe(false);
  });

  test("is no link to what would run a script", () => {
    render(<FilmShelf seeAll={["javascript", "alert(1)"].join(":")} />);
    expect(within(shelf()).queryByRole("link", { name: "See all" })).toBeNull();
    expect(button("See all")).toBeDefined();
  });
});

describe("by keyboard", () => {
  test("every card is reached in order, and comes into view as a whole", async () => {
    await page.viewport(360, 800);
    render(<FilmShelf />);
    await userEvent.click(screen.getByRole("heading", { level: 2 }));
    for (const name of [/^See all/, /^Previous/, /^Next/]) {
      await userEvent.keyboard("{Tab}");
      expect(document.activeElement).toBe(button(name));
    }
    const list = screen.getByRole("list");
    for (const card of cards()) {
      for (const control of card.querySelectorAll("a, button")) {
        await userEvent.keyboard("{Tab}");
        expect(document.activeElement).toBe(control);
        await waitFor(() =>
          expect(isWithin(card.getBoundingClientRect(), list.getBoundingClientRect())).toBe(true),
        );
      }
    }
  });
});

describe("while there is nothing yet", () => {
  test("says that it is loading, and shows skeletons to the eye alone", () => {
    render(<FilmShelf status="loading" />);
    expect(screen.getByRole("heading", { level: 2 })).toBeDefined();
    const list = screen.getByRole("list");
    expect(list.getAttribute("aria-label")).toBe("Loading Picked for you");
    expect(list.getAttribute("aria-busy")).toBe("true");
    expect(list.children).toHaveLength(5);
    expect(within(list).queryAllByRole("listitem")).toEqual([]);
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test("says that it takes long, in a region that was there before", () => {
    const { rerender } = render(<FilmShelf status="loading" />);
    const status = screen.getByRole("status");
    rerender(<FilmShelf status="stalled" />);
    expect(screen.getByRole("status")).toBe(status);
    expect(status.textContent).toBe("This is taking longer than usual.");
    expect(status.dataset["status"]).toBe("stalled");
  });

  test("says that there is nothing", () => {
    render(<FilmShelf candidates={[]} />);
    expect(screen.getByRole("status").textContent).toBe("Nothing here at the moment.");
    expect(screen.queryByRole("list")).toBeNull();
    expect(screen.queryAllByRole("button")).toEqual([]);
  });
});

describe("when fetching fails", () => {
  test("shows the host's fallback", () => {
    render(<FilmShelf error="offline" fallback={filmItems.slice(0, 3)} />);
    expect(cards()).toHaveLength(3);
    expect(shelf().dataset["status"]).toBe("error");
    expect(screen.getByRole("status").textContent).toBe("This could not be loaded.");
  });

  test("folds away without a gap where there is nothing to show", () => {
    const { container } = render(<FilmShelf error="offline" />);
    expect(container.innerHTML).toBe("");
  });
});

test("one card has nothing to scroll to and no more to see", () => {
  render(<FilmShelf count={1} />);
  expect(shelf().hasAttribute("data-whole")).toBe(true);
  expect(screen.getByText("1 of 1")).toBeDefined();
  expect(screen.queryByRole("button", { name: /Previous|Next|See all/ })).toBeNull();
});
