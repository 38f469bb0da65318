import { render, screen, within, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { keeperFor } from "./data-panel.fixture.tsx";
import { DataPanel } from "./index.ts";
import { evening, lena } from "../../why-popover/evening.fixture.ts";
import { findPanel, isGone, titles, triggerOf } from "../../why-popover/queries.fixture.ts";
import { FilmShelf } from "../../why-popover/why-popover.fixture.tsx";

const openFirst = async (): Promise<HTMLElement> => {
  await userEvent.click(await triggerOf("Drive My Car"));
  return findPanel();
};
const press = async (name: string, inside: HTMLElement) => {
  const [button] = within(inside).getAllByRole("button", { name });
  if (!button) throw new Error(`There is no "${name}".`);
  await userEvent.click(button);
};
const focusedName = () =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;

describe("to the data panel and back", () => {
  test("on one page the focus goes to the entry, and comes back to the trigger", async () => {
    render(
      <FilmShelf personalization={keeperFor({ persona: lena })}>
        <DataPanel />
      </FilmShelf>,
    );
    await screen.findByRole("region", { name: /^What you say/ }, { timeout: 10_000 });
    const panel = await openFirst();
    const [link] = within(panel).getAllByRole("link", { name: "See it in your data" });
    await userEvent.click(link as HTMLElement);
    await isGone();
    await waitFor(() => expect(document.activeElement?.textContent).toContain("You liked Past Lives"));
    expect(link?.getAttribute("href")).toBe(`#${document.activeElement?.id}`);
    await userEvent.click(screen.getByRole("button", { name: "Back to Drive My Car" }));
    expect(document.activeElement).toBe(await triggerOf("Drive My Car"));
    expect(screen.queryByRole("button", { name: "Back to Drive My Car" })).toBeNull();
  });

  test("a guess leads to the guess", async () => {
    render(
      <FilmShelf personalization={keeperFor({ persona: lena })}>
        <DataPanel first={0} />
      </FilmShelf>,
    );
    await screen.findByRole("region", { name: /^What you say/ }, { timeout: 10_000 });
    await userEvent.click(await triggerOf("Moonlight"));
    const guess = within(await findPanel())
      .getAllByRole("listitem")
      .find(({ textContent }) => textContent?.startsWith("It looks like you enjoy romance"));
    await userEvent.click(within(guess as HTMLElement).getByRole("link"));
    await waitFor(() =>
      expect(document.activeElement?.textContent).toContain("It looks like you enjoy romance"),
    );
  });

  test("elsewhere it is a link to the host's page, or the host's own way there", async () => {
    const goTo = vi.fn<(anchor: string, back: () => void) => void>();
    const personalization = keeperFor({ persona: lena });
    const { rerender } = render(<FilmShelf personalization={personalization} dataPanel="/account/data" />);
    const [link] = within(await openFirst()).getAllByRole("link", { name: "See it in your data" });
    expect(link?.getAttribute("href")).toMatch(/^\/account\/data#rapport-kept-/);
    await userEvent.keyboard("{Escape}");
    await isGone();
    rerender(<FilmShelf personalization={personalization} dataPanel={goTo} />);
    await press("See it in your data", await openFirst());
    expect(goTo).toHaveBeenCalledWith(expect.stringMatching(/^rapport-kept-/), expect.any(Function));
    expect(document.activeElement).toBe(await triggerOf("Drive My Car"));
  });

  test("whoever comes with its address finds the entry open", async () => {
    const personalization = keeperFor({ guest: true });
    const [oldest] = personalization.signals();
    location.hash = `rapport-kept-${oldest?.id}`;
    render(
      <FilmShelf personalization={personalization}>
        <DataPanel />
      </FilmShelf>,
    );
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Tokyo Story"));
    history.replaceState(null, "", " ");
  });
});

describe("stop using this kind of data", () => {
  test("is the consent switch: the list answers before the panel closes, and what is gone is said to be gone", async () => {
    const personalization = keeperFor({ persona: lena });
    render(<FilmShelf personalization={personalization} />);
    const panel = await openFirst();
    const before = titles();
    await press("Stop using “What you say”", panel);
    expect(panel.textContent).toContain("“What you say” is not used any more. 1 entry was deleted.");
    expect(titles()).not.toEqual(before);
    expect(personalization.decisions().at(-1)).toMatchObject({
      type: "consent",
      surface: "why-popover",
      answers: { recommendations: { preference: false } },
    });
    expect(focusedName()).toBe("Allow again");
    await userEvent.keyboard("{Enter}");
    expect(panel.textContent).toContain("What was deleted does not come back.");
    expect(focusedName()).toBe("Stop using “What you say”");
    expect(personalization.record({ type: "follow", trait: "genre:noir" }).recorded).toBe(true);
    expect(within(panel).queryByRole("button", { name: "Forget this" })).toBeNull();
  });

  test("is not offered where the blocks do not ask for consent", async () => {
    render(<FilmShelf />);
    const panel = await openFirst();
    expect(within(panel).queryByRole("button", { name: /^Stop using/ })).toBeNull();
  });
});

/** What nobody knows anything about comes in this order. */
const backwards = evening.toReversed();

describe("without personalization", () => {
  test("the list is the same for everybody at once, which can be undone", async () => {
    const personalization = keeperFor({ persona: lena });
    render(<FilmShelf personalization={personalization} candidates={backwards} />);
    const panel = await openFirst();
    const before = titles();
    await press("Show films without personalization", panel);
    expect(personalization.decisions().at(-1)).toMatchObject({ type: "level", level: 0 });
    expect(titles()).not.toEqual(before);
    expect(panel.textContent).toContain("These films are the same for everybody.");
    expect(focusedName()).toBe("Undo");
    await userEvent.keyboard("{Enter}");
    expect(personalization.decisions().at(-1)).toMatchObject({ type: "level", level: 5 });
    expect(focusedName()).toBe("Show films without personalization");
  });

  test("the main parameters are told with their weights", async () => {
    render(<FilmShelf />);
    const panel = await openFirst();
    await userEvent.click(within(panel).getByText("How films are ranked"));
    const [most] = within(panel.querySelector("details") as HTMLElement).getAllByRole("listitem");
    expect(most?.textContent).toBe("What you follow, or want less of: counts most (100%)");
    expect(panel.textContent).toContain("How popular it is, or our own choice: counts a little (15%)");
    expect(panel.textContent).toContain("How often it was shown to you before: counts against it (50%)");
  });
});
