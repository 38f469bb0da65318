import { type Film, personalizationFor } from "@rapport/fixtures";
import { useLatestReceipt } from "@rapport/react";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { wasAnnounced } from "../internals/announcedReceipts.ts";
import { evening, lena } from "./evening.fixture.ts";
import { findPanel, isGone, titles, triggerOf } from "./queries.fixture.ts";
import { FilmShelf } from "./why-popover.fixture.tsx";

/** A line of the page's own for what acts did. */
function Line() {
  const latest = useLatestReceipt();
  return (
    <p data-testid="line">{latest && `${latest.text}${wasAnnounced(latest.receipt) ? " (read out)" : ""}`}</p>
  );
}

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
    render(<FilmShelf personalization={personalization} shown={["moonlight"]} />);
    await userEvent.click(await triggerOf("Moonlight"));
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
    const all = screen.getAllByRole("button", { name: /Why am I seeing/ });
    const following = all.slice(all.indexOf(trigger) + 1);
    const [forget] = within(panel).getAllByRole("button", { name: "Forget this" });
    await userEvent.click(forget as HTMLElement);
    expect(trigger.isConnected).toBe(false);
    const next = following.find(({ isConnected }) => isConnected);
    await userEvent.keyboard("{Escape}");
    await isGone();
    expect(next).toBeTruthy();
    expect(document.activeElement).toBe(next);
  });

  test("leave the way back to the page's own line when the panel closes, which does not read it out again", async () => {
    render(
      <FilmShelf shown={["drive-my-car"]}>
        <Line />
      </FilmShelf>,
    );
    await userEvent.click(await triggerOf("Drive My Car"));
    const [forget] = within(await findPanel()).getAllByRole("button", { name: "Forget this" });
    await userEvent.click(forget as HTMLElement);
    expect(screen.getByTestId("line").textContent).toBe("");
    await userEvent.keyboard("{Escape}");
    await isGone();
    expect(screen.getByTestId("line").textContent).toMatch(/^Forgotten\..* \(read out\)$/);
  });

  test("can be used one after the other, each with its own way back", async () => {
    const personalization = personalizationFor(lena);
    render(<FilmShelf personalization={personalization} shown={["drive-my-car"]} />);
    const entries = () => JSON.stringify(personalization.signals());
    const before = entries();
    await userEvent.click(await triggerOf("Drive My Car"));
    const panel = await findPanel();
    await within(panel).findByText(/^Without/);
    await userEvent.click(within(panel).getByRole("button", { name: "Less of drama" }));
    await userEvent.click(within(panel).getByRole("button", { name: "That is wrong" }));
    // Only "Forget this" of that very reason is what it speaks of.
    expect(within(panel).queryByText(/^Without/)).toBeNull();
    for (const undo of within(panel).getAllByRole("button", { name: "Undo" })) await userEvent.click(undo);
    expect(entries()).toBe(before);
    expect(within(panel).getByText(/^Without/)).toBeTruthy();
  });

  test("leave the focus on the heading when no card is left", async () => {
    const onlyOne = evening.filter(({ id }) => id === "drive-my-car");
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

test.each(["Drive My Car", "Moonlight"])(
  "what the counterfactual says of %s is true: forgetting it takes the film off the list",
  async (title) => {
    const film = evening.find((candidate) => candidate.title === title) as Film;
    render(<FilmShelf defaultOpen={film.id} />);
    const panel = await findPanel();
    const line = await within(panel).findByText(/^Without/);
    const named = line.querySelector("strong")?.textContent;
    const reason = within(panel)
      .getAllByRole("listitem")
      .find((item) => item.querySelector("strong")?.textContent === named);
    expect(titles()).toContain(title);
    const control = within(reason as HTMLElement).getByRole("button", { name: /Forget this|That is wrong/ });
    await userEvent.click(control);
    expect(titles()).not.toContain(title);
  },
);
