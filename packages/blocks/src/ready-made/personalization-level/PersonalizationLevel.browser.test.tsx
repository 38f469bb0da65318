import { levelEffects, type Level, rankPage } from "@rapport/core";
import { askedPersonalizationFor, films } from "@rapport/fixtures";
import { render, screen, within, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { mina } from "../../internals/film-page.fixture.tsx";
import { LevelPage } from "./personalization-level.fixture.tsx";

const option = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
const description = (name: string): string =>
  document.getElementById(option(name).getAttribute("aria-describedby") ?? "")?.textContent ?? "";
const status = () => screen.getByRole("status").textContent;

const show = async () => {
  const personalization = askedPersonalizationFor(mina, { answered: "granted" });
  render(<LevelPage personalization={personalization} />);
  await personalization.ready;
  await waitFor(() => expect(description("Not at all")).toMatch(/places on this page\.$/));
  return personalization;
};

describe("the dial", () => {
  test("is a group of native radio buttons named in plain words, worked by keyboard alone", async () => {
    await show();
    const group = within(screen.getByRole("group", { name: "How personal should this be?" }));
    expect(group.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent)).toEqual([
      "Not at all",
      "In broad strokes",
      "From what you do",
      "For the moment",
      "One step ahead",
      "Just for you",
      "By mood",
    ]);
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(option("Just for you"));
    await userEvent.keyboard("{ArrowUp}");
    expect(option("One step ahead").checked).toBe(true);
    expect(status()).toBe("One step ahead: nothing changes on this page.");
  });

  test("says of each level exactly what choosing it does", async () => {
    const personalization = await show();
    const request = [{ id: "picked", candidates: films }];
    const order = () => rankPage(personalization, request)["picked"]?.items.map(({ id }) => id) ?? [];
    const before = order();
    const told = levelEffects(personalization).map(({ changed }) => changed);
    const said = ["Not at all", "In broad strokes", "From what you do"].map(description);
    for (const level of [0, 1, 2] as const satisfies readonly Level[]) {
      personalization.decide({ type: "level", level });
      const changed = order().filter((id, at) => id !== before[at]).length;
      expect(told[level]).toBe(changed);
      expect(said[level]).toContain(
        changed === 0 ? "Would change nothing" : `in ${changed} of 12 places on this page.`,
      );
    }
  });

  test("speaks of no data that the host never declared", async () => {
    await show();
    expect(description("From what you do").match(/Reads what you do here\./g)).toHaveLength(1);
    for (const level of ["For the moment", "Just for you"]) {
      expect(description(level)).toMatch(/^Here it is the same as the level before: nothing more is used\./);
      expect(description(level)).not.toMatch(/Reads|Not allowed/);
    }
    expect(description("One step ahead")).toMatch(/^Also follows what you are looking for/);
  });

  test("counts again when the person changes", async () => {
    const personalization = await show();
    const before = description("Not at all");
    personalization.decide({ type: "erase", targets: "everything" });
    await waitFor(() => expect(description("Not at all")).toContain("Would change nothing on this page."));
    expect(before).not.toContain("nothing");
  });

  test("has targets of at least 24 px", async () => {
    await show();
    for (const radio of screen.getAllByRole("radio"))
      expect(radio.closest("label")?.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });
});

describe("the mood", () => {
  test("is asked for at the highest level alone, followed, and cleared", async () => {
    const personalization = await show();
    expect(screen.queryByRole("group", { name: "How do you feel?" })).toBeNull();
    await userEvent.click(option("By mood"));
    expect(status()).toBe("Tell us your mood first, and this page follows it.");
    const entries = personalization.entries().length;
    await userEvent.click(option("tense"));
    expect(personalization.profile().mood?.trait).toBe("mood:tense");
    expect(status()).toBe("This page follows your mood: tense.");
    await userEvent.click(screen.getByRole("button", { name: "Clear my mood" }));
    expect(personalization.profile().mood).toBeUndefined();
    expect(status()).toBe("Your mood is cleared.");
    expect(personalization.entries()).toHaveLength(entries);
  });
});
