import { consentReceipts, mayMessage, type Personalization } from "@rapport/core";
import { askedPersonalizationFor } from "@rapport/fixtures";
import { act, render, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { mina } from "../../internals/film-page.fixture.tsx";
import { PreferencesPage, type PreferencesPageProps } from "./preference-center.fixture.tsx";

const button = (name: string) => screen.getByRole("button", { name });
const box = (purpose: string, name: RegExp) =>
  within(screen.getByRole("group", { name: purpose })).getByRole<HTMLInputElement>("checkbox", { name });
const says = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");

const show = async (props: PreferencesPageProps = {}): Promise<Personalization> => {
  const personalization = askedPersonalizationFor(mina, { answered: "granted", ...props });
  render(<PreferencesPage {...props} personalization={personalization} />);
  await personalization.ready;
  return personalization;
};

const granted = (personalization: Personalization) =>
  consentReceipts(personalization)
    .at(-1)
    ?.purposes.filter(({ status }) => status === "given").length;

describe("what may be used", () => {
  test("is a draft until it is saved, as one decision", async () => {
    const personalization = await show();
    const decisions = personalization.decisions().length;
    const here = box("Pick films for you", /^What you do here/);
    await userEvent.click(here);
    await userEvent.click(box("Write to you about films", /^What you say/));
    expect(says()).toBe("2 changes are not saved yet.");
    expect(personalization.decisions()).toHaveLength(decisions);
    expect(
      personalization.consent.granted("recommendations", "behavioral", personalization.decisions()),
    ).toBe(true);
    const gone = personalization
      .entries()
      .filter((entry) => "purpose" in entry && entry.kind === "behavioral").length;
    await userEvent.click(button("Save"));
    expect(personalization.decisions()).toHaveLength(decisions + 1);
    expect(granted(personalization)).toBe(3);
    expect(says()).toBe(`Saved. 3 of 5 uses are allowed. ${gone} entries were deleted.`);
    expect(here.checked).toBe(false);
  });

  test("goes back to what was saved", async () => {
    const personalization = await show();
    const here = box("Pick films for you", /^What you do here/);
    await userEvent.click(here);
    await userEvent.click(button("Undo changes"));
    expect(here.checked).toBe(true);
    expect(says()).toBe("");
    expect(personalization.decisions()).toHaveLength(1);
  });

  test("shows what was answered elsewhere, beside the draft", async () => {
    const personalization = await show();
    await userEvent.click(box("Pick films for you", /^What you do here/));
    act(() => void personalization.decide({ type: "erase", targets: "everything" }));
    expect(box("Pick films for you", /^What you do here/).checked).toBe(false);
    expect(says()).toBe("1 change is not saved yet.");
  });

  test("leaves to the browser's signal what the person does not touch; a tick is an explicit yes", async () => {
    const personalization = await show({ optOut: true });
    const festival = box("Help a film festival choose", /^What you say/);
    expect(festival.checked).toBe(false);
    expect(screen.getByText(/^Opt-out signal honoured/)).toBeTruthy();
    await userEvent.click(button("Save"));
    const about = () =>
      consentReceipts(personalization)
        .at(-1)
        ?.purposes.map(({ purpose }) => purpose);
    expect(about()).not.toContain("festival");
    await userEvent.click(festival);
    await userEvent.click(button("Save"));
    expect(about()).toContain("festival");
    expect(personalization.consent.granted("festival", "preference", personalization.decisions())).toBe(true);
  });

  test("can be held back by the host", async () => {
    const personalization = await show({ onSave: (_, details) => details.cancel() });
    await userEvent.click(box("Pick films for you", /^What you do here/));
    await userEvent.click(button("Save"));
    expect(personalization.decisions()).toHaveLength(1);
    expect(says()).toBe("1 change is not saved yet.");
  });

  test("works by keyboard alone", async () => {
    const personalization = await show();
    await userEvent.keyboard("{Tab} {Tab}{Enter}");
    expect(granted(personalization)).toBe(4);
  });
});

test("messages come as often and about what the person says, and not before", async () => {
  const personalization = await show();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Never" }).checked).toBe(true);
  expect(mayMessage(personalization, "new")).toBe(false);
  await userEvent.click(screen.getByRole("checkbox", { name: /^New films/ }));
  await userEvent.click(screen.getByRole("radio", { name: "At most once a week" }));
  await userEvent.click(button("Save"));
  expect(mayMessage(personalization, "new")).toBe(true);
  expect(mayMessage(personalization, "festival")).toBe(false);
  expect(says()).toContain("Your wishes about messages are saved.");
});

test("answers are listed with their end, and saved as JSON", async () => {
  const personalization = await show();
  expect(screen.getByText("You will be asked again on 13 November 2026.")).toBeTruthy();
  const saved: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    saved.push(blob as Blob);
    return "#saved";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await userEvent.click(screen.getByText("Your answers so far"));
  await userEvent.click(await screen.findByRole("button", { name: "Download all as JSON" }));
  expect(names).toEqual([`consent-${consentReceipts(personalization)[0]?.receiptId}.json`]);
  expect(JSON.parse((await saved[0]?.text()) ?? "")).toEqual(consentReceipts(personalization));
  vi.restoreAllMocks();
});
