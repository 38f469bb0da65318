import { personalizationFor } from "@rapport/fixtures";
import { act, render, screen, within, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { type FilmItem, filmItems, FilmPage, mina, newcomer } from "../../internals/film-page.fixture.tsx";
import { watchLayout } from "../../internals/layout-shift.fixture.ts";
import { FilmShelf } from "./film-shelf.fixture.tsx";
import { RecommendationShelf } from "./index.ts";

const shelf = () => screen.getByRole("region", { name: "Picked for you" });
const cards = () => within(shelf()).getAllByRole("article");
const titles = () => cards().map((card) => within(card).queryByRole("heading", { level: 3 })?.textContent);
const thumb = (at: number, name: "More" | "Less") =>
  within(cards()[at] as HTMLElement).getByRole("button", { name: `${name} like this` });
const receipt = () => shelf().querySelector(".rapport-receipt") as HTMLElement;

beforeEach(() => page.viewport(1100, 800));

describe("a shelf in one tag", () => {
  test("has a heading, arrows, and cards with link, reason and thumbs", () => {
    render(<FilmShelf />);
    expect(within(shelf()).getByRole("heading", { level: 2, name: "Picked for you" })).toBeDefined();
    expect(cards()).toHaveLength(12);
    for (const card of cards()) {
      const [link] = within(card).getAllByRole("link");
      expect(link?.textContent).toBe(within(card).getByRole("heading", { level: 3 }).textContent);
      const [why, up, down] = within(card).getAllByRole("button");
      expect(why?.getAttribute("aria-label")).toContain("Why am I seeing");
      expect([up, down].map((button) => button?.getAttribute("aria-label"))).toEqual([
        "More like this",
        "Less like this",
      ]);
    }
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("puts its headings where the host's page has them", () => {
    render(<FilmShelf level={3} />);
    expect(within(shelf()).getByRole("heading", { level: 3, name: "Picked for you" })).toBeDefined();
    expect(within(shelf()).getAllByRole("heading", { level: 4 })).toHaveLength(12);
  });

  test("is walked through by keyboard: header, then card by card", async () => {
    render(<FilmShelf />);
    const controls = [...shelf().querySelectorAll<HTMLElement>("a[href], button")].filter((control) =>
      control.checkVisibility({ visibilityProperty: true }),
    );
    expect(controls).toHaveLength(3 + 12 * 4);
    for (const control of controls) {
      await userEvent.keyboard("{Tab}");
      expect(document.activeElement).toBe(control);
    }
  });
});

describe("a thumb up", () => {
  test("moves nothing on screen, says what it did, and offers the better order", async () => {
    render(<FilmShelf persona={newcomer} />);
    const before = titles();
    const isStill = await watchLayout();
    await userEvent.click(thumb(1, "More"));
    expect(thumb(1, "More").getAttribute("aria-pressed")).toBe("true");
    expect(receipt().textContent).toMatch(/^Liked\..*Undo$/);
    await isStill();
    expect(titles().slice(0, 5)).toEqual(before.slice(0, 5));

    const waiting = titles();
    await userEvent.click(screen.getByRole("button", { name: "Update" }));
    const changed = titles().filter((title, at) => title !== waiting[at]).length;
    expect(changed).toBeGreaterThan(1);
    expect(document.querySelector(".rapport-shelf-header [aria-live]")?.textContent).toBe(
      `Updated. ${changed} other films.`,
    );
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
    await userEvent.click(thumb(2, "More"));
    expect(document.querySelector(".rapport-shelf-header [aria-live]")?.textContent).toBe("");
  });

  test("is taken back with everything it did", async () => {
    render(<FilmShelf persona={newcomer} />);
    const before = titles();
    await userEvent.click(thumb(1, "More"));
    await userEvent.click(within(receipt()).getByRole("button", { name: "Undo" }));
    expect(thumb(1, "More").getAttribute("aria-pressed")).toBe("false");
    expect(titles()).toEqual(before);
    expect(screen.queryByRole("button", { name: "Update" })).toBeNull();
  });
});

describe("a card that is there because of its own thumb", () => {
  const show = () => {
    const [unpopular, ...rest] = filmItems.toSorted((a, b) => a.popularity - b.popularity) as [
      FilmItem,
      ...FilmItem[],
    ];
    const personalization = personalizationFor(newcomer);
    personalization.record({ type: "rate", value: 1, item: unpopular });
    const candidates = [unpopular, ...rest.slice(0, 3)];
    render(<FilmShelf candidates={candidates} options={{ limit: 3 }} personalization={personalization} />);
    const at = titles().indexOf(unpopular.title);
    expect(at).toBeGreaterThanOrEqual(0);
    thumb(at, "More").focus();
    return { personalization, at, title: unpopular.title };
  };

  test("stays with the focus when it is cleared, until the update", async () => {
    const { at, title } = show();
    await userEvent.keyboard("{Enter}");
    expect(titles()[at]).toBe(title);
    expect(document.activeElement).toBe(thumb(at, "More"));
    expect(thumb(at, "More").getAttribute("aria-pressed")).toBe("false");
    await userEvent.click(screen.getByRole("button", { name: "Update" }));
    expect(titles()).not.toContain(title);
  });

  test("goes at once when it is erased, and hands the focus to the one in its place", () => {
    const { personalization, at, title } = show();
    const targets = personalization.signals().map(({ id }) => id);
    act(() => void personalization.decide({ type: "erase", targets }));
    expect(titles()).not.toContain(title);
    expect(document.activeElement).toBe(within(cards()[at] as HTMLElement).getByRole("link"));
  });
});

describe("a thumb down", () => {
  test("by keyboard: the card becomes a tile, the focus stays with it, and comes back", async () => {
    render(<FilmShelf persona={newcomer} />);
    const before = titles();
    const down = thumb(2, "Less");
    const isStill = await watchLayout();
    down.focus();
    await userEvent.keyboard("{Enter}");
    const undo = within(cards()[2] as HTMLElement).getByRole("button", { name: `Undo ${before[2]}` });
    expect(document.activeElement).toBe(undo);
    expect(receipt().textContent).toMatch(/^Hidden\./);
    expect(
      titles()
        .filter((_, at) => at !== 2)
        .slice(0, 4),
    ).toEqual(before.filter((_, at) => at !== 2).slice(0, 4));
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(down);
    expect(down.getAttribute("aria-pressed")).toBe("false");
    expect(titles()).toEqual(before);
    await isStill();
  });

  test("and an update: what was hidden is gone, and does not come back", async () => {
    render(<FilmShelf persona={newcomer} />);
    const gone = titles()[0];
    await userEvent.click(thumb(0, "Less"));
    await userEvent.click(thumb(1, "More"));
    await userEvent.click(screen.getByRole("button", { name: "Update" }));
    expect(titles()).toHaveLength(12);
    expect(titles()).not.toContain(gone);
    expect(screen.queryByText("Hidden.")).toBeNull();
  });
});

describe.each([320, 1100])("the question why not, on a page %i px wide", (width) => {
  beforeEach(() => page.viewport(width, 900));

  test("has its room: nothing moves, the focus stays on the way back, and no chip is cut off", async () => {
    render(<FilmShelf persona={newcomer} />);
    const { height } = shelf().getBoundingClientRect();
    const isStill = await watchLayout();
    thumb(0, "Less").focus();
    await userEvent.keyboard("{Enter}");
    const question = await within(shelf()).findByRole("group", { name: "Why not?" });
    expect(document.activeElement?.textContent).toBe("Undo");
    await isStill();
    expect(shelf().getBoundingClientRect().height).toBe(height);
    const room = question.getBoundingClientRect();
    for (const chip of within(question).getAllByRole("button")) {
      const box = chip.getBoundingClientRect();
      expect(box.bottom).toBeLessThanOrEqual(room.bottom);
      expect(box.right).toBeLessThanOrEqual(room.right);
    }
    expect(question.scrollHeight).toBe(question.clientHeight);

    await userEvent.keyboard("{Tab}{Enter}");
    expect(document.activeElement?.textContent).toBe("Seen it");
    await waitFor(() => expect(receipt().textContent).toMatch(/^Noted: you have seen it\./));
    await isStill();
    expect(screen.getByText("Hidden.")).toBeDefined();
  });
});

test("having seen something tells the host's account that there is no opinion", async () => {
  const onSave = vi.fn<(value: string | null, item: FilmItem) => Promise<void>>(() => Promise.resolve());
  render(<FilmShelf onSave={onSave} persona={newcomer} />);
  await userEvent.click(thumb(0, "Less"));
  await userEvent.click(await screen.findByRole("button", { name: "Seen it" }));
  await waitFor(() => expect(onSave.mock.calls.map(([value]) => value)).toEqual(["down", null]));
});

test("the host says what is asked about", async () => {
  render(<FilmShelf askAbout={() => ["genre:drama"]} persona={newcomer} />);
  await userEvent.click(thumb(0, "Less"));
  const question = await screen.findByRole("group", { name: "Why not?" });
  expect(
    within(question)
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual(["Seen it", "Not drama"]);
});

describe("why", () => {
  test("is one panel for all cards, which gives the focus back", async () => {
    render(<FilmShelf />);
    const [first, second] = screen.getAllByRole("button", { name: /Why am I seeing/ }) as [
      HTMLElement,
      HTMLElement,
    ];
    await userEvent.click(first);
    const panel = await screen.findByRole("dialog");
    expect(within(panel).getByRole("heading", { name: "Why this film?" })).toBeDefined();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(first));
    await userEvent.click(second);
    await waitFor(() => expect(screen.getAllByRole("dialog")).toHaveLength(1));
  });

  test("leaves a receipt of what was forgotten, with the way back", async () => {
    render(<FilmShelf />);
    const before = titles();
    const [first] = screen.getAllByRole("button", { name: /Why am I seeing/ }) as [HTMLElement];
    await userEvent.click(first);
    const panel = await screen.findByRole("dialog");
    await userEvent.click(
      within(panel).getAllByRole("button", { name: /Forget this|That is wrong/ })[0] as HTMLElement,
    );
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(receipt().textContent).toMatch(/^Forgotten\./));
    expect(titles()).not.toEqual(before);
    await userEvent.click(within(receipt()).getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(receipt().textContent).toMatch(/^Undone\./));
  });
});

test("withdrawing goes before calm: what rested on it goes at once, on screen too", () => {
  const personalization = personalizationFor(mina);
  render(<FilmShelf personalization={personalization} />);
  const personal = /^(Because you|You |It looks)/;
  expect(within(shelf()).getAllByText(personal).length).toBeGreaterThan(0);
  act(() => personalization.consent.set([]));
  expect(within(shelf()).queryByText(personal)).toBeNull();
  expect(cards()).toHaveLength(12);
});

test("two shelves: each tells what was done in it", async () => {
  const half = filmItems.length / 2;
  render(
    <FilmPage persona={newcomer}>
      <RecommendationShelf candidates={filmItems.slice(0, half)} id="one" title="One" />
      <RecommendationShelf candidates={filmItems.slice(half)} id="two" title="Two" />
    </FilmPage>,
  );
  const [one, two] = screen.getAllByRole("region") as [HTMLElement, HTMLElement];
  await userEvent.click(within(two).getAllByRole("button", { name: "More like this" })[0] as HTMLElement);
  expect(two.querySelector(".rapport-receipt")?.textContent).toMatch(/^Liked\./);
  expect(one.querySelector(".rapport-receipt")?.hasAttribute("data-shown")).toBe(false);
});

test("the host may have a line of its own", () => {
  render(<FilmShelf receipt={false} />);
  expect(shelf().querySelector(".rapport-receipt")).toBeNull();
});

test("an opinion is saved to the host's account", async () => {
  const onSave = vi.fn<(value: string | null, item: FilmItem) => Promise<void>>(() => Promise.resolve());
  render(<FilmShelf onSave={onSave} persona={newcomer} />);
  await userEvent.click(thumb(1, "More"));
  await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
  expect(onSave.mock.lastCall?.[0]).toBe("up");
  expect(onSave.mock.lastCall?.[1].title).toBe(titles()[1]);
});

describe("bad data", () => {
  const broken = { ...filmItems[0], meta: { not: "a text" } } as unknown as FilmItem;
  const personalization = () => {
    const onError = vi.fn<(error: unknown) => void>();
    return { onError, instance: personalizationFor(mina, { onError }) };
  };
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    return () => void vi.restoreAllMocks();
  });

  test("costs one card, not the shelf", () => {
    const { onError, instance } = personalization();
    const candidates = [broken, ...filmItems.slice(1, 6)];
    render(<FilmShelf candidates={candidates} personalization={instance} />);
    expect(onError).toHaveBeenCalled();
    expect(screen.getAllByRole("listitem").length - cards().length).toBe(1);
  });

  test("costs the shelf, not the host's page", () => {
    const { onError, instance } = personalization();
    render(
      <FilmPage personalization={instance}>
        <p>the page</p>
        <RecommendationShelf candidates={filmItems} id="picked" title={{} as string} />
      </FilmPage>,
    );
    expect(onError).toHaveBeenCalled();
    expect(screen.getByText("the page")).toBeDefined();
    expect(screen.queryByRole("region")).toBeNull();
  });
});
