import { act, render, screen, within, waitFor } from "@testing-library/react";
import { personalizationFor } from "@rapport/fixtures";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { FilmPage, filmItems, mina, type FilmItem } from "../internals/film-page.fixture.tsx";
import { FilmCard } from "./film-card.fixture.tsx";
import { RecommendationCard } from "./index.ts";

const card = () => screen.getByRole("article");
const picture = () => card().querySelector("img");
const placeholder = () => card().querySelector(".rapport-card-placeholder");
const [film] = filmItems as [FilmItem];

describe("a card", () => {
  test("is an article named by its heading, with one link in it", () => {
    render(<FilmCard film="honeyland" />);
    const heading = within(card()).getByRole("heading", { level: 3 });
    expect(screen.getByRole("article", { name: "Honeyland" })).toBe(card());
    const link = within(heading).getByRole("link", { name: "Honeyland" });
    expect(screen.getAllByRole("link")).toEqual([link]);
    expect(link.getAttribute("href")).toBe("#/film/honeyland");
    expect(link.hasAttribute("rel")).toBe(false);
    expect(card().querySelector("a button, button a, a a")).toBeNull();
    expect(screen.getByText("2019 · Tamara Kotevska and Ljubomir Stefanov").tagName).toBe("P");
    expect(card().querySelector(".rapport-card-reason")?.textContent).toMatch(/^(Because you|You) /);
  });

  test("is reached as link and buttons, in that order", async () => {
    render(<FilmCard film="honeyland" />);
    const stops: (string | null | undefined)[] = [];
    for (let presses = 0; presses < 3; presses += 1) {
      await userEvent.keyboard("{Tab}");
      stops.push(document.activeElement?.textContent);
    }
    expect(stops).toEqual(["Honeyland", "Like", "Not for me"]);
  });

  test("says that variety brought it in", () => {
    const ranked = { id: film.id, score: 1, contributions: [], signals: [], scorePlace: 20, different: true };
    render(
      <FilmPage>
        <RecommendationCard.Root slot={{ item: film, ranked, hidden: false }}>
          <RecommendationCard.Reason />
        </RecommendationCard.Root>
      </FilmPage>,
    );
    expect(card().hasAttribute("data-different")).toBe(true);
    expect(card().textContent).toBe("Something different");
  });

  test("has no reason and no facts where there are none", () => {
    render(<FilmCard alone item={{ meta: "" }} />);
    expect(card().querySelector(".rapport-card-reason")?.textContent).toBe("");
    expect(card().querySelector(".rapport-card-meta")).toBeNull();
  });
});

describe("the link", () => {
  const unsafe = ["javascript", "vbscript", "data", "blob", "file"].map((scheme) => `${scheme}:alert(1)`);

  test.each([...unsafe, ""])("is text where the address is %j", (href) => {
    render(<FilmCard film="honeyland" item={{ href }} />);
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByRole("heading", { level: 3, name: "Honeyland" })).toBeDefined();
    expect(card().innerHTML).not.toContain("alert");
  });

  test.each(["//elsewhere.example/a", "https://elsewhere.example/a"])("gives nothing away to %s", (href) => {
    render(<FilmCard item={{ href }} />);
    expect(screen.getByRole("link").getAttribute("rel")).toBe("noopener noreferrer");
  });

  test("within the site says where it comes from, written in full or not", () => {
    render(<FilmCard item={{ href: `${location.origin}/film` }} />);
    expect(screen.getByRole("link").hasAttribute("rel")).toBe(false);
  });

  test.each([
    { how: "by the browser", prevents: false },
    { how: "by a router", prevents: true },
  ])("records that the item was opened, $how", async ({ prevents }) => {
    const personalization = personalizationFor(mina);
    const onClick = vi.fn<(event: { preventDefault(): void }) => void>((event) => {
      if (prevents) event.preventDefault();
    });
    render(
      <FilmPage personalization={personalization}>
        <RecommendationCard.Root item={{ ...film, href: "#opened" }}>
          <RecommendationCard.Link onClick={onClick} />
        </RecommendationCard.Root>
      </FilmPage>,
    );
    const before = personalization.signals().length;
    await userEvent.click(screen.getByRole("link"));
    expect(onClick).toHaveBeenCalledOnce();
    expect(personalization.signals().slice(before)).toMatchObject([{ type: "open", item: { id: film.id } }]);
  });

  test("records nothing without consent", async () => {
    const personalization = personalizationFor(mina);
    personalization.consent.set([]);
    render(<FilmCard item={{ href: "#opened" }} personalization={personalization} />);
    const before = personalization.entries().length;
    await userEvent.click(screen.getByRole("link"));
    expect(personalization.entries()).toHaveLength(before);
  });

  test("is stretched over the card, below its buttons and its text", () => {
    render(
      <div style={{ inlineSize: 240 }}>
        <FilmCard film="honeyland" />
      </div>,
    );
    const at = (element: Element, across = 0.5) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width * across, top + height / 2);
    };
    expect(at(picture() as Element)).toBe(screen.getByRole("link"));
    for (const button of screen.getAllByRole("button")) expect(at(button)).toBe(button);
    const facts = card().querySelector(".rapport-card-meta") as Element;
    expect(at(facts, 0.2)).toBe(facts);
  });
});

describe("the picture", () => {
  test("is decoration of a known shape, and waits until it is needed", () => {
    render(<FilmCard />);
    expect(picture()?.alt).toBe("");
    expect([
      picture()?.width !== 0,
      picture()?.getAttribute("width"),
      picture()?.getAttribute("height"),
    ]).toEqual([true, "240", "360"]);
    expect(picture()?.loading).toBe("lazy");
    expect(card().querySelector(".rapport-card-media")?.hasAttribute("data-missing")).toBe(false);
  });

  test.each([
    ["is missing", undefined],
    ["is empty", ""],
    ["has an address that is not one of a picture", ["javascript", "alert(1)"].join(":")],
  ])("is drawn from the title where it %s", (_, image) => {
    const { image: _image, ...rest } = film;
    render(
      <FilmPage>
        <RecommendationCard.Root item={{ ...rest, ...(image !== undefined && { image }) }}>
          <RecommendationCard.Media />
        </RecommendationCard.Root>
      </FilmPage>,
    );
    expect(picture()).toBeNull();
    expect(placeholder()?.textContent).toBe(film.title);
    expect(placeholder()?.getAttribute("aria-hidden")).toBe("true");
    expect(card().querySelector(".rapport-card-media")?.hasAttribute("data-missing")).toBe(true);
  });

  test("is drawn from the title where it cannot be loaded, and comes back with another address", async () => {
    const { rerender } = render(<FilmCard media={{ src: "/no-such-picture.png", loading: "eager" }} />);
    await waitFor(() => expect(placeholder()).not.toBeNull());
    rerender(<FilmCard media={{ src: film.image }} />);
    expect(placeholder()).toBeNull();
    expect(picture()?.getAttribute("src")).toBe(film.image);
  });

  test("keeps its size whatever stands in it", async () => {
    const size = () =>
      card().querySelector(".rapport-card-media")?.getBoundingClientRect().toJSON() as unknown;
    const { rerender } = render(<FilmCard />);
    const before = size();
    rerender(<FilmCard item={{ image: "" }} />);
    expect(size()).toEqual(before);
  });

  test("has one of six grounds, always the same for an item", () => {
    const tintOf = (id: string) => {
      const { unmount } = render(<FilmCard item={{ id, image: "" }} />);
      const tint = placeholder()?.getAttribute("data-tint");
      unmount();
      return tint;
    };
    const tints = filmItems.slice(0, 40).map(({ id }) => tintOf(id));
    expect(new Set(tints)).toEqual(new Set(["1", "2", "3", "4", "5", "6"]));
    expect(filmItems.slice(0, 40).map(({ id }) => tintOf(id))).toEqual(tints);
  });
});

describe.each([{ alone: false }, { alone: true }])("hiding, with %o", ({ alone }) => {
  const reject = () => screen.getByRole("button", { name: "Not for me" });
  const undo = () => screen.getByRole("button", { name: "Undo Honeyland" });

  test("by keyboard: the focus goes to Undo, and with it back to where it was", async () => {
    render(<FilmCard alone={alone} film="honeyland" />);
    for (let presses = 0; presses < 3; presses += 1) await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(reject());
    const before = reject();
    await userEvent.keyboard("{Enter}");
    expect(card().hasAttribute("data-hidden")).toBe(true);
    expect(screen.getByText("Hidden.")).toBeDefined();
    expect(screen.queryByRole("link")).toBeNull();
    expect(document.activeElement).toBe(undo());
    await userEvent.keyboard("{Enter}");
    expect(screen.queryByText("Hidden.")).toBeNull();
    expect(document.activeElement).toBe(before);
    expect(card().hasAttribute("data-hidden")).toBe(false);
  });

  test("from elsewhere leaves the focus where it is", async () => {
    const personalization = personalizationFor(mina);
    render(
      <>
        <button type="button">elsewhere</button>
        <FilmCard alone={alone} film="honeyland" personalization={personalization} />
      </>,
    );
    screen.getByText("elsewhere").focus();
    const honeyland = filmItems.find(({ id }) => id === "honeyland") as FilmItem;
    act(() => void personalization.record({ type: "hide", item: honeyland }));
    expect(undo()).toBeDefined();
    expect(document.activeElement).toBe(screen.getByText("elsewhere"));
    await userEvent.click(undo());
    expect(document.activeElement).toBe(screen.getByRole("link"));
  });
});

test("the tile is as large as the picture", async () => {
  render(
    <div style={{ inlineSize: 200 }}>
      <FilmCard film="honeyland" />
    </div>,
  );
  const before = card().querySelector(".rapport-card-media")?.getBoundingClientRect();
  await userEvent.click(screen.getByRole("button", { name: "Not for me" }));
  const after = card().querySelector(".rapport-hidden-tile")?.getBoundingClientRect();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
});
