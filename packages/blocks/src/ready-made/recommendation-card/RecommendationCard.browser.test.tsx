import { personalizationFor } from "@rapport/fixtures";
import { useShelf } from "@rapport/react";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { type FilmItem, filmItems, FilmPage, mina } from "../../internals/film-page.fixture.tsx";
import { RecommendationCard } from "./index.ts";

const card = () => screen.getByRole("article");
const [film] = filmItems as [FilmItem];

function Best() {
  const shelf = useShelf<FilmItem>({ id: "best", candidates: filmItems });
  const [slot] = shelf.slots;
  return slot ? <RecommendationCard className="best" level={2} shelf={shelf} slot={slot} /> : null;
}

describe("a card of a place", () => {
  test("explains itself, and listens", async () => {
    render(
      <FilmPage>
        <Best />
      </FilmPage>,
    );
    expect(card().className).toBe("rapport-card best");
    const heading = within(card()).getByRole("heading", { level: 2 });
    await userEvent.click(screen.getByRole("button", { name: /Why am I seeing/ }));
    expect(await screen.findByRole("dialog", { name: "Why this film?" })).toBeDefined();
    await userEvent.keyboard("{Escape}");
    await userEvent.click(screen.getByRole("button", { name: "Less like this" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: `Undo ${heading.textContent}` }));
  });
});

describe("a card of an item alone", () => {
  test("has no reason to explain, but thumbs", async () => {
    render(
      <FilmPage>
        <RecommendationCard item={film} />
      </FilmPage>,
    );
    expect(screen.queryByRole("button", { name: /Why am I seeing/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Less like this" }));
    expect(screen.getByText("Hidden.")).toBeDefined();
    await userEvent.keyboard("{Enter}");
    expect(screen.queryByText("Hidden.")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Less like this" }));
  });

  test("that cannot be shown costs nothing else, and is reported", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const onError = vi.fn<(error: unknown) => void>();
    render(
      <FilmPage personalization={personalizationFor(mina, { onError })}>
        <p>the page</p>
        <RecommendationCard item={{ ...film, meta: {} as string }} />
      </FilmPage>,
    );
    expect(screen.getByText("the page")).toBeDefined();
    expect(screen.queryByRole("article")).toBeNull();
    expect(onError).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});
