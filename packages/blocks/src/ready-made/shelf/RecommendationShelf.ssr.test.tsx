import { type Entry, memoryStorage, rank, type Ranking, type SignalDraft } from "@rapport/core";
import { filmById } from "@rapport/fixtures";
import { createTestPersonalization, type TestPersonalization } from "@rapport/react/testing";
import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { act, screen, within, waitFor } from "@testing-library/react";
import { describe, expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { watchLayout } from "../../internals/layout-shift.fixture.ts";
import { arrival, Page, shelfFilms } from "./film-shelf.ssr.fixture.tsx";

const onServer = (props: Record<string, unknown> = {}): Promise<string> =>
  renderOnServer("./film-shelf.ssr.fixture.tsx", "ServerPage", props);

const shelf = () => screen.getByRole("region", { name: "Picked for you" });
const titles = () =>
  within(shelf())
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);

const known: readonly SignalDraft[] = [
  { type: "follow", trait: "genre:slow cinema" },
  { type: "rate", value: 1, item: filmById("yi-yi") },
  { type: "hide", item: filmById("spirited-away") },
];

/** What somebody did in an earlier visit. */
function entries(): readonly Entry[] {
  const earlier = createTestPersonalization();
  earlier.recordAll(known);
  return earlier.entries();
}

const returning = (): TestPersonalization => createTestPersonalization({ storage: memoryStorage(entries()) });

/** Everything that changes in a part of the page from now on. */
function watch(container: Node): () => MutationRecord[] {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void seen.push(...records));
  observer.observe(container, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return () => [...seen, ...observer.takeRecords()];
}

describe("on a server", () => {
  test("a shelf is whole, with links, reasons and thumbs, and without inline style", async () => {
    const html = await onServer();
    expect(html.match(/<article/g)).toHaveLength(12);
    expect(html.match(/<a [^>]*href="#\/film\//g)).toHaveLength(12);
    expect(html).toContain("5 of 12");
    expect(html).toContain("Popular now");
    expect(html).not.toContain("style=");
  });

  test("one that waits has its heading and its skeletons", async () => {
    const html = await onServer({ waits: true });
    expect(html).toContain("Picked for you</h2>");
    expect(html.match(/data-skeleton/g)).toHaveLength(5);
  });
});

describe("in the browser", () => {
  test("it comes alive as it is", async () => {
    const { container, errors } = hydrate(
      await onServer(),
      <Page personalization={createTestPersonalization()} />,
    );
    const first = titles();
    const [up] = within(shelf()).getAllByRole("button", { name: "More like this" });
    await userEvent.click(up as HTMLElement);
    expect(up?.getAttribute("aria-pressed")).toBe("true");
    expect(container.querySelector(".rapport-receipt")?.textContent).toMatch(/^Liked\./);
    expect(titles().slice(0, 3)).toEqual(first.slice(0, 3));
    expect(errors).toEqual([]);
  });

  test("one that waited is filled, and nothing moves", async () => {
    const personalization = createTestPersonalization();
    const { container, errors } = hydrate(
      await onServer({ waits: true }),
      <Page personalization={personalization} waits />,
    );
    expect(screen.queryAllByRole("article")).toEqual([]);
    expect(container.querySelectorAll("[data-skeleton]")).toHaveLength(5);
    const isStill = await watchLayout();
    act(() => void arrival.dispatchEvent(new Event("films")));
    expect(screen.getAllByRole("article")).toHaveLength(12);
    await isStill();
    expect(errors).toEqual([]);
  });

  test("a ranking made on the server hydrates unchanged, with its reasons", async () => {
    const there = createTestPersonalization({ storage: memoryStorage(entries()) });
    onTestFinished(there.mount());
    await there.ready;
    const ranking = JSON.parse(JSON.stringify(rank(there, shelfFilms))) as Ranking;
    const html = await onServer({ ranking });
    expect(html).toContain("You follow slow cinema");
    const personalization = returning();
    const { container, errors } = hydrate(html, <Page personalization={personalization} ranking={ranking} />);
    const order = ranking.items.map(({ id }) => filmById(id).title);
    expect(titles()).toEqual(order);
    const list = screen.getByRole("list");
    const changes = watch(list);
    await act(() => personalization.ready);
    expect(changes()).toEqual([]);
    expect(titles()).toEqual(order);
    expect(container.querySelector("[data-pending]")).toBeNull();
    expect(errors).toEqual([]);
  });

  test("a person who returns sees no flash: their own order waits behind an update", async () => {
    const personalization = returning();
    const { container, errors } = hydrate(await onServer(), <Page personalization={personalization} />);
    const order = titles();
    const isStill = await watchLayout();
    const changes = watch(screen.getByRole("list"));
    await act(() => personalization.ready);
    expect(personalization.signals()).toHaveLength(3);
    expect(changes()).toEqual([]);
    expect(titles()).toEqual(order);
    await isStill();
    expect(container.querySelector("[data-pending]")).toBe(shelf());

    await userEvent.click(screen.getByRole("button", { name: "Update" }));
    expect(titles()).not.toEqual(order);
    await waitFor(() => expect(within(shelf()).getAllByText("You follow slow cinema")).not.toHaveLength(0));
    expect(titles()).not.toContain("Spirited Away");
    expect(errors).toEqual([]);
  });
});
