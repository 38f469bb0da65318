import { fromProvider, type ProviderReason, type Signal } from "@rapport/core";
import { personalizationFor } from "@rapport/fixtures";
import { render, screen, within, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { evening, lena } from "./evening.fixture.ts";
import { findPanel, titles, triggerOf } from "./queries.fixture.ts";
import { FilmShelf } from "./why-popover.fixture.tsx";

const order = evening.map(({ id }) => id).toReversed();

/** A shelf whose order and reasons are a provider's, with the explanation of Moonlight open. */
async function openMoonlight(reasons: readonly ProviderReason[]) {
  const told: Signal[] = [];
  const personalization = personalizationFor(lena, { onSignal: (signal) => told.push(signal) });
  told.length = 0;
  const ranking = fromProvider({
    provider: "Recombee",
    attribution: "r-1",
    reasons,
    items: order.map((id) => ({ id })),
  });
  render(<FilmShelf limit={9} personalization={personalization} ranking={ranking} />);
  await userEvent.click(await triggerOf("Moonlight"));
  return { panel: await findPanel(), told, personalization };
}

const buttonsIn = (panel: HTMLElement) =>
  within(panel)
    .getAllByRole("button")
    .map((button) => button.getAttribute("aria-label") ?? button.textContent);

describe("what a provider says", () => {
  test("is told in our words and labelled, without shares, counterfactual or anything to forget", async () => {
    const { panel } = await openMoonlight([
      { code: "item", item: "past-lives", title: "Past Lives" },
      { code: "popular" },
    ]);
    const reasons = within(panel).getAllByRole("listitem");
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      "Goes with Past LivesFrom RecombeeHide this film",
      "Popular nowFrom Recombee",
    ]);
    expect(reasons[0]?.querySelector("strong")?.textContent).toBe("Past Lives");
    expect(reasons.every((reason) => reason.dataset["source"] === "provided")).toBe(true);
    expect(panel.querySelector(".rapport-why-bar")).toBeNull();
    expect(panel.textContent).toContain("Recombee picked it, and does not say how much each reason counts.");
    expect(panel.textContent).not.toMatch(/%|Without|top \d/);
    expect(buttonsIn(panel)).toEqual(["Hide this film", "Close"]);
  });

  test("names on whose behalf an ad is shown, and who paid where that is somebody else", async () => {
    const { panel } = await openMoonlight([
      { code: "popular" },
      { code: "sponsored", advertiser: "Kino Verlag", payer: "Lumen" },
    ]);
    const [first] = within(panel).getAllByRole("listitem");
    expect(first?.textContent).toContain("Ad for Kino Verlag, paid for by LumenFrom Recombee");
    expect((await triggerOf("Moonlight")).getAttribute("aria-label")).toBe(
      "Ad for Kino Verlag, paid for by Lumen. Why am I seeing Moonlight?",
    );
  });

  test("is not made up where it says nothing", async () => {
    const { panel } = await openMoonlight([]);
    expect(within(panel).getByText("Picked by Recombee")).toBeDefined();
    expect(panel.textContent).toContain("Recombee picked it, and does not say why.");
  });

  test("can be answered with less of the trait it names: those films move back, and Undo brings them forward", async () => {
    const { panel } = await openMoonlight([{ code: "trait", trait: "genre:romance" }]);
    const before = titles();
    expect(buttonsIn(panel)).toEqual(["Less of romance", "Hide this film", "Close"]);
    await userEvent.click(within(panel).getByRole("button", { name: "Less of romance" }));
    expect(within(panel).getByRole("status").textContent).toMatch(
      /^You will see less of this\. \d films? moved/,
    );
    const undo = within(panel).getByRole("button", { name: "Undo" });
    expect(document.activeElement).toBe(undo);
    await userEvent.click(undo);
    expect(document.activeElement).toBe(within(panel).getByRole("button", { name: "Less of romance" }));
    expect(titles()).toEqual(before);
  });

  test("can be answered by hiding the film, which tells the provider's id of its answer", async () => {
    const { panel, told } = await openMoonlight([{ code: "people" }]);
    const before = titles();
    await userEvent.click(within(panel).getByRole("button", { name: "Hide this film" }));
    expect(titles()).toEqual(before.filter((title) => title !== "Moonlight"));
    expect(told.filter(({ type }) => type === "hide")).toEqual([
      expect.objectContaining({ attribution: "r-1" }),
    ]);
    expect(within(panel).getByRole("status").textContent).toMatch(/^Hidden\./);
    await userEvent.click(within(panel).getByRole("button", { name: "Undo" }));
    expect(titles()).toEqual(before);
    await waitFor(() =>
      expect(document.activeElement).toBe(within(panel).getByRole("button", { name: "Hide this film" })),
    );
  });
});

test("the trigger says who picked it, where no reason was given", async () => {
  await openMoonlight([]);
  expect((await triggerOf("Moonlight")).getAttribute("aria-label")).toBe(
    "Picked by Recombee. Why am I seeing Moonlight?",
  );
  expect(screen.getAllByRole("button", { name: /^Picked by Recombee/ })).toHaveLength(order.length);
});
