import type { Item } from "@rapport/core";
import { type Film, films, personalizationFor } from "@rapport/fixtures";
import { act, render, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { WhyPopover } from "./index.ts";
import { FilmShelf, lena } from "./why-popover.fixture.tsx";

const triggerOf = (title: string) => screen.findByRole("button", { name: new RegExp(`seeing ${title}\\?$`) });
const findPanel = () => screen.findByRole("dialog");
const isGone = () => vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
const titles = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

describe("by keyboard alone", () => {
  test("opens with Enter, holds focus inside in order, and gives it back on Escape", async () => {
    render(<FilmShelf shown={["drive-my-car"]} />);
    const trigger = await triggerOf("Drive My Car");
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(trigger);
    await userEvent.keyboard("{Enter}");
    const panel = await findPanel();
    await vi.waitFor(() => expect(document.activeElement).toBe(panel));

    const names: (string | null)[] = [];
    for (let presses = 0; presses < 6; presses += 1) {
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
    expect(triggers).toHaveLength(12);
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
    await vi.waitFor(() => expect(other.getAttribute("aria-controls")).toBe(screen.getByRole("dialog").id));
    expect(trigger.hasAttribute("aria-controls")).toBe(false);
    expect(screen.getByRole("dialog").textContent).toContain("Because you liked Past Lives");
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole("dialog")));
  });

  test("is cheap: few bytes, and nothing else is rendered again when it opens", async () => {
    const onRender = vi.fn<(item: string) => void>();
    render(<FilmShelf candidates={many(500)} limit={500} onRender={onRender} />);
    const triggers = await screen.findAllByRole("button", { name: /Why am I seeing/ });
    expect(triggers).toHaveLength(500);
    for (const trigger of triggers) {
      const words = (trigger.textContent?.length ?? 0) + (trigger.getAttribute("aria-label")?.length ?? 0);
      expect(trigger.outerHTML.length - words).toBeLessThan(480);
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

describe("the controls", () => {
  test("change the list while the panel is open, and Undo brings it back", async () => {
    render(<FilmShelf />);
    await userEvent.click(await triggerOf("Drive My Car"));
    const panel = await findPanel();
    const before = titles();
    const [forget] = within(panel).getAllByRole("button", { name: "Forget this" });
    await userEvent.click(forget as HTMLElement);
    expect(screen.getByRole("dialog")).toBe(panel);
    expect(titles()).not.toEqual(before);
    expect(titles()).not.toContain("Drive My Car");
    expect(screen.queryByText("Because you liked Past Lives", { selector: "li span" })).toBeNull();

    const undo = within(panel).getByRole("button", { name: "Undo" });
    expect(document.activeElement).toBe(undo);
    await userEvent.click(undo);
    const [again] = within(panel).getAllByRole("button", { name: "Forget this" });
    expect(document.activeElement).toBe(again);
    expect(titles()).toEqual(before);
  });

  test("read out what they did, once", async () => {
    render(<FilmShelf shown={["drive-my-car"]} />);
    await userEvent.click(await triggerOf("Drive My Car"));
    const panel = await findPanel();
    const status = within(panel).getByRole("status");
    expect(status.textContent).toBe("");
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(status.textContent ?? ""));
    observer.observe(status, { childList: true, subtree: true, characterData: true });
    const [forget] = within(panel).getAllByRole("button", { name: "Forget this" });
    await userEvent.click(forget as HTMLElement);
    await userEvent.click(within(panel).getByRole("button", { name: "Undo" }));
    observer.disconnect();
    expect(heard).toHaveLength(2);
    expect(heard[0]).toMatch(/^Forgotten\. \d+ films? moved/);
    expect(heard[1]).toMatch(/^Undone\./);
  });

  test("ask for less of a trait", async () => {
    const personalization = personalizationFor(lena);
    render(<FilmShelf personalization={personalization} shown={["drive-my-car"]} />);
    await userEvent.click(await triggerOf("Drive My Car"));
    const panel = await findPanel();
    await userEvent.click(within(panel).getByRole("button", { name: "Less of drama" }));
    expect(within(panel).getByRole("status").textContent).toMatch(/^You will see less of this\. \d+ films/);
    expect(personalization.profile().stances.get("genre:drama")?.type).toBe("less");
    await userEvent.click(within(panel).getByRole("button", { name: "Undo" }));
    expect(personalization.profile().stances.get("genre:drama")).toBeUndefined();
  });

  test("take a guess away when it is called wrong", async () => {
    const personalization = personalizationFor(lena);
    render(<FilmShelf personalization={personalization} shown={["before-sunrise"]} />);
    await userEvent.click(await triggerOf("Before Sunrise"));
    const panel = await findPanel();
    await userEvent.click(within(panel).getByRole("button", { name: "That is wrong" }));
    expect(personalization.profile().stances.get("genre:romance")?.type).toBe("ignore");
  });

  test("are described by the reason they belong to", async () => {
    render(<FilmShelf shown={["drive-my-car"]} />);
    await userEvent.click(await triggerOf("Drive My Car"));
    const panel = await findPanel();
    const [forget] = within(panel).getAllByRole("button", { name: "Forget this" });
    const id = forget?.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(id)?.textContent).toBe("Because you liked Past Lives");
  });

  test("leave the focus on the next card when the item is gone", async () => {
    render(<FilmShelf />);
    const trigger = await triggerOf("Drive My Car");
    await userEvent.click(trigger);
    const panel = await findPanel();
    const [forget] = within(panel).getAllByRole("button", { name: "Forget this" });
    await userEvent.click(forget as HTMLElement);
    expect(trigger.isConnected).toBe(false);
    await userEvent.keyboard("{Escape}");
    await isGone();
    const now = document.activeElement as HTMLElement;
    expect(now.getAttribute("aria-haspopup")).toBe("dialog");
  });

  test("leave the focus on the heading when no card is left", async () => {
    const onlyOne = films.filter(({ id }) => id === "drive-my-car");
    const view = render(<FilmShelf candidates={onlyOne} />);
    await userEvent.click(await triggerOf("Drive My Car"));
    await findPanel();
    view.rerender(<FilmShelf candidates={onlyOne} shown={[]} />);
    await userEvent.keyboard("{Escape}");
    await isGone();
    const heading = screen.getByRole("heading", { name: "Picked for you" });
    expect(document.activeElement).toBe(heading);
    heading.blur();
    expect(heading.hasAttribute("tabindex")).toBe(false);
  });
});

test.each(["Drive My Car", "Your Name", "The Apartment", "After Yang"])(
  "what the counterfactual says of %s is true: forgetting it takes the film off the list",
  async (title) => {
    const film = films.find((candidate) => candidate.title === title) as Film;
    render(<FilmShelf defaultOpen={film.id} />);
    const panel = await findPanel();
    const named = within(panel)
      .getByText(/^Without/)
      .querySelector("strong")?.textContent;
    const reason = within(panel)
      .getAllByRole("listitem")
      .find((item) => item.querySelector("strong")?.textContent === named);
    expect(titles()).toContain(title);
    const control = within(reason as HTMLElement).getByRole("button", { name: /Forget this|That is wrong/ });
    await userEvent.click(control);
    expect(titles()).not.toContain(title);
  },
);

test("says nothing of what would happen without a reason where nothing would", async () => {
  render(<FilmShelf defaultOpen="before-sunrise" />);
  expect(within(await findPanel()).queryByText(/^Without/)).toBeNull();
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

/** A catalogue as large as it is asked for. */
function many(count: number): readonly Film[] {
  return Array.from({ length: count }, (_, at) => {
    const film = films[at % films.length] as Film;
    return { ...film, id: `${film.id}-${at}`, category: undefined as never } satisfies Item;
  });
}
