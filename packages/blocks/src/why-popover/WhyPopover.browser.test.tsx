import type { Item } from "@rapport/core";
import { type Film, films } from "@rapport/fixtures";
import { useShelf } from "@rapport/react";
import { act, render, screen, within, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { FilmPage } from "../internals/film-page.fixture.tsx";
import { WhyPopover } from "./index.ts";
import { evening, lena } from "./evening.fixture.ts";
import { findPanel, isGone, triggerOf } from "./queries.fixture.ts";
import { FilmShelf } from "./why-popover.fixture.tsx";

describe("by keyboard alone", () => {
  test("opens with Enter, holds focus inside in order, and gives it back on Escape", async () => {
    render(<FilmShelf shown={["drive-my-car"]} />);
    const trigger = await triggerOf("Drive My Car");
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(trigger);
    await userEvent.keyboard("{Enter}");
    const panel = await findPanel();
    await waitFor(() => expect(document.activeElement).toBe(panel));

    const names: (string | null)[] = [];
    for (let presses = 0; presses < 7; presses += 1) {
      await userEvent.keyboard("{Tab}");
      expect(panel.contains(document.activeElement)).toBe(true);
      names.push(
        document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null,
      );
    }
    expect(names).toEqual([
      "Forget this",
      "Less of drama",
      "That is wrong",
      "Less of this",
      "How films are ranked",
      "Close",
      "Forget this",
    ]);

    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(trigger);
    await isGone();
    expect(document.activeElement).toBe(trigger);
  });

  test("closes with the close button and with the trigger", async () => {
    render(<FilmShelf shown={["drive-my-car"]} />);
    const trigger = await triggerOf("Drive My Car");
    await userEvent.click(trigger);
    await userEvent.click(within(await findPanel()).getByRole("button", { name: "Close" }));
    await isGone();
    expect(document.activeElement).toBe(trigger);

    await userEvent.click(trigger);
    await findPanel();
    await userEvent.click(trigger);
    await isGone();
    expect(trigger.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(trigger);
  });

  test("a press outside closes it, and leaves focus where the person put it", async () => {
    render(
      <>
        <FilmShelf shown={["drive-my-car"]} />
        <input aria-label="Search" />
      </>,
    );
    const trigger = await triggerOf("Drive My Car");
    await userEvent.click(trigger);
    await findPanel();
    await userEvent.click(screen.getByRole("heading", { name: "Picked for you" }));
    await isGone();
    expect(document.activeElement).toBe(trigger);

    await userEvent.click(trigger);
    await findPanel();
    const search = screen.getByLabelText("Search");
    await act(async () => search.focus());
    await isGone();
    expect(document.activeElement).toBe(search);
  });
});

describe("the trigger", () => {
  test("is named by what it shows and by its question (WCAG 2.5.3)", async () => {
    render(<FilmShelf />);
    await triggerOf("Drive My Car");
    const triggers = screen.getAllByRole("button", { name: /Why am I seeing/ });
    expect(triggers).toHaveLength(5);
    for (const trigger of triggers) {
      const seen = trigger.textContent ?? "";
      expect(seen).not.toBe("");
      expect(trigger.getAttribute("aria-label")?.startsWith(`${seen}. Why am I seeing `)).toBe(true);
    }
  });

  test("points at the panel while it is open, and only then", async () => {
    render(<FilmShelf shown={["drive-my-car", "past-lives"]} />);
    // The lower one first: its panel does not cover the other.
    const trigger = await triggerOf("Past Lives");
    const other = await triggerOf("Drive My Car");
    expect(trigger.hasAttribute("aria-controls")).toBe(false);
    await userEvent.click(trigger);
    const panel = await findPanel();
    expect(trigger.getAttribute("aria-controls")).toBe(panel.id);
    expect(trigger.getAttribute("aria-expanded")).toBe("true");
    expect(other.getAttribute("aria-expanded")).toBe("false");

    await userEvent.click(other);
    await waitFor(() => expect(other.getAttribute("aria-controls")).toBe(screen.getByRole("dialog").id));
    expect(trigger.hasAttribute("aria-controls")).toBe(false);
    expect(screen.getByRole("dialog").textContent).toContain("Because you liked Past Lives");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("dialog")));
  });

  test("carries the host's own words, which then name it", async () => {
    render(
      <FilmPage persona={lena}>
        <Alone />
      </FilmPage>,
    );
    const trigger = await screen.findByRole("button", { name: "Why?" });
    await userEvent.click(trigger);
    expect(await findPanel()).toBeTruthy();
  });

  test("is cheap: few bytes, and nothing else is rendered again when it opens", async () => {
    const onRender = vi.fn<(item: string) => void>();
    render(<FilmShelf candidates={many(500)} limit={500} onRender={onRender} />);
    const triggers = await screen.findAllByRole("button", { name: /Why am I seeing/ });
    expect(triggers).toHaveLength(500);
    for (const trigger of triggers) {
      const words = (trigger.textContent?.length ?? 0) + (trigger.getAttribute("aria-label")?.length ?? 0);
      expect(trigger.outerHTML.length - words).toBeLessThan(400);
    }
    onRender.mockClear();
    const written = vi.fn<MutationCallback>();
    const observer = new MutationObserver(written);
    for (const trigger of triggers)
      observer.observe(trigger, { attributes: true, childList: true, subtree: true });
    const [, second] = triggers as [HTMLElement, HTMLElement];
    await userEvent.click(second);
    await findPanel();
    observer.disconnect();
    expect(onRender).not.toHaveBeenCalled();
    const changed = written.mock.calls.flatMap(([records]) => records.map(({ target }) => target));
    expect(new Set(changed)).toEqual(new Set([second]));
    expect(document.querySelectorAll('[role="dialog"]')).toHaveLength(1);
    expect(document.querySelectorAll("[data-radix-popper-content-wrapper]")).toHaveLength(1);
  });
});

describe("the host", () => {
  test("controls it, is told why it changes, and can cancel", async () => {
    const onOpenChange = vi.fn<(open: string | null, details: { reason: string; cancel(): void }) => void>();
    const view = render(<FilmShelf shown={["drive-my-car"]} open={null} onOpenChange={onOpenChange} />);
    await userEvent.click(await triggerOf("Drive My Car"));
    expect(onOpenChange).toHaveBeenLastCalledWith(
      "drive-my-car",
      expect.objectContaining({ reason: "trigger" }),
    );
    expect(screen.queryByRole("dialog")).toBeNull();

    view.rerender(<FilmShelf shown={["drive-my-car"]} open="drive-my-car" onOpenChange={onOpenChange} />);
    await findPanel();
    await userEvent.keyboard("{Escape}");
    expect(onOpenChange).toHaveBeenLastCalledWith(null, expect.objectContaining({ reason: "escape" }));
    expect(screen.getByRole("dialog").dataset["state"]).toBe("open");

    view.rerender(<FilmShelf shown={["drive-my-car"]} open={null} onOpenChange={onOpenChange} />);
    await isGone();
  });

  test("cancels an opening that it would otherwise leave to the part", async () => {
    render(<FilmShelf shown={["drive-my-car"]} onOpenChange={(_, details) => details.cancel()} />);
    await userEvent.click(await triggerOf("Drive My Car"));
    expect((await triggerOf("Drive My Car")).getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("opens it at first with defaultOpen, also before the shelf has its items", async () => {
    const view = render(<FilmShelf defaultOpen="drive-my-car" shown={[]} />);
    view.rerender(<FilmShelf defaultOpen="drive-my-car" shown={["drive-my-car"]} />);
    expect(await findPanel()).toBeTruthy();
  });

  test("is told the reason of every closing", async () => {
    const reasons: string[] = [];
    render(
      <>
        <FilmShelf shown={["drive-my-car"]} onOpenChange={(_, { reason }) => reasons.push(reason)} />
        <input aria-label="Search" />
      </>,
    );
    const trigger = await triggerOf("Drive My Car");
    const openAnd = async (close: (panel: HTMLElement) => Promise<void>): Promise<void> => {
      await userEvent.click(trigger);
      await close(await findPanel());
      await isGone();
    };
    await openAnd(() => userEvent.keyboard("{Escape}"));
    await openAnd((panel) => userEvent.click(within(panel).getByRole("button", { name: "Close" })));
    await openAnd(() => userEvent.click(trigger));
    await openAnd(() => userEvent.click(screen.getByRole("heading", { level: 3 })));
    await openAnd(() => act(async () => screen.getByLabelText("Search").focus()));
    expect(reasons).toEqual(
      ["escape", "close", "trigger", "outside", "focus-out"].flatMap((reason) => ["trigger", reason]),
    );
  });

  test("takes over the panel's place: theme, direction, language, motion", async () => {
    render(
      <div data-theme="dark" data-motion="reduced" dir="rtl" lang="he">
        <FilmShelf shown={["drive-my-car"]} />
      </div>,
    );
    await userEvent.click(await triggerOf("Drive My Car"));
    const panel = await findPanel();
    expect(panel.dataset).toMatchObject({ theme: "dark", motion: "reduced" });
    expect(panel.dir).toBe("rtl");
    expect(panel.lang).toBe("he");
    expect(getComputedStyle(panel).colorScheme).toBe("dark");
  });
});

test("works in Strict Mode", async () => {
  render(
    <StrictMode>
      <FilmShelf shown={["drive-my-car"]} />
    </StrictMode>,
  );
  const trigger = await triggerOf("Drive My Car");
  await userEvent.click(trigger);
  const panel = await findPanel();
  await waitFor(() => expect(document.activeElement).toBe(panel));
  await userEvent.keyboard("{Escape}");
  await isGone();
  expect(document.activeElement).toBe(trigger);
});

test("adds no style element: everything passes a strict policy", async () => {
  const styles = () => document.querySelectorAll("style, script").length;
  const before = styles();
  render(<FilmShelf shown={["drive-my-car"]} />);
  await userEvent.click(await triggerOf("Drive My Car"));
  await findPanel();
  await userEvent.keyboard("{Escape}");
  await isGone();
  expect(styles()).toBe(before);
});

test("parts outside their parents say which one is missing", () => {
  const log = vi.spyOn(console, "error").mockReturnValue(undefined);
  expect(() => render(<WhyPopover.Content />)).toThrow(/WhyPopover\.Content is not inside WhyPopover\.Root/);
  expect(() => render(<WhyPopover.Title />)).toThrow(/WhyPopover\.Title is not inside WhyPopover\.Content/);
  log.mockRestore();
});

/** One place of a shelf, with words of the host's own. */
function Alone() {
  const shelf = useShelf<Film>({ id: "picked", candidates: evening });
  const [slot] = shelf.slots;
  return (
    <WhyPopover.Root shelf={shelf}>
      {slot && <WhyPopover.Trigger slot={slot}>Why?</WhyPopover.Trigger>}
      <WhyPopover.Content>
        <WhyPopover.Panel />
      </WhyPopover.Content>
    </WhyPopover.Root>
  );
}

/** A catalogue as large as it is asked for. */
function many(count: number): readonly Film[] {
  return Array.from({ length: count }, (_, at) => {
    const film = films[at % films.length] as Film;
    return { ...film, id: `${film.id}-${at}`, category: undefined as never } satisfies Item;
  });
}
