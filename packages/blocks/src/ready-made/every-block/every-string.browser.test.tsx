import type { Declaration } from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import { pseudo } from "@rapport/core/messages/pseudo";
import { personas, type Persona } from "@rapport/fixtures";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { type Content, EveryBlock } from "./every-block.fixture.tsx";

const messages = pseudo(english);
const newcomer = personas.find(({ acts }) => acts.length === 0) as Persona;

const declaration: Declaration = {
  controller: "7",
  version: "7",
  notice: "/7",
  purposes: [
    { id: "recommendations", title: "71", text: "72", kinds: { preference: "73", behavioral: "74" } },
    { id: "5", title: "51", text: "52", kinds: { preference: "53" }, recipients: ["54"] },
  ],
};

/** A host without a single letter: what letters there are come from Rapport. */
const wordless: Content = {
  items: Array.from({ length: 16 }, (_, at) => ({
    id: `${at}`,
    title: `${1900 + at}`,
    href: `#/${at}`,
    image: "",
    meta: "8½",
    traits: [`1:${at % 4}`, `2:${at % 3}`],
    popularity: at,
  })),
  titles: { shelf: "100", picker: "200", goal: "300", benefit: "400", alternative: "500" },
  options: Array.from({ length: 14 }, (_, at) => ({ trait: `1:${at}` })),
  moods: ["3:1", "3:2"],
  types: [{ id: "1", title: "61", text: "62" }],
  declaration,
  persona: newcomer,
};

/** Letters that are not in brackets, in what can be read or heard. */
function unworded(root: ParentNode): string[] {
  const found: string[] = [];
  const look = (text: string | null): void => {
    const rest = (text ?? "").replaceAll(/\[[^[\]]*\]/gu, "");
    if (/\p{L}/u.test(rest)) found.push(text ?? "");
  };
  for (const element of root.querySelectorAll("*")) {
    if (element.closest("style, script, time")) continue;
    for (const name of [
      "aria-label",
      "aria-description",
      "aria-roledescription",
      "title",
      "placeholder",
      "alt",
    ])
      look(element.getAttribute(name));
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) look(node.nodeValue);
  }
  return found;
}

/** Presses the first button that says so, among other things. */
const press = (name: string): void => {
  const button = screen.getAllByRole("button").find((one) => nameOf(one).includes(name));
  if (!button) throw new Error(`There is no ${name}.`);
  fireEvent.click(button);
};
const nameOf = (button: HTMLElement): string => button.getAttribute("aria-label") ?? button.textContent;

test("nothing on a page of all blocks is worded anywhere but in the catalogue", async () => {
  render(<EveryBlock content={wordless} messages={messages} />);
  await waitFor(() => expect(screen.getByText(messages.data.choices())).toBeTruthy());
  await waitFor(() => expect(screen.getByRole("button", { name: messages.consent.refuse() })).toBeTruthy());
  await waitFor(() => expect(screen.getByText(messages.milestones.fewer())).toBeTruthy());
  await waitFor(() => expect(document.querySelector(".rapport-permission-recovery li")).not.toBeNull());
  expect(unworded(document.body)).toEqual([]);

  // What shows only after something was done.
  const [card] = screen.getAllByRole("heading", { level: 3, name: /^19/ });
  press(messages.whyTrigger(card?.textContent ?? ""));
  await waitFor(() => expect(screen.getByText(messages.whyRanked(messages.noun))).toBeTruthy());
  await userEvent.keyboard("{Escape}");
  press(messages.lessLike());
  await waitFor(() => expect(screen.getAllByText(messages.whyNot(), { exact: false })[0]).toBeTruthy());
  press(messages.data.deleteAll());
  press(messages.mute());
  press(messages.touchpoint.callback());
  press(messages.permission.later());
  press(messages.consent.choose());
  press(messages.milestones.fewer());
  await waitFor(() => expect(screen.getByText(messages.milestones.turnedOff())).toBeTruthy());
  press(messages.milestones.share());
  await waitFor(() => expect(screen.getByText(messages.milestones.shareNote())).toBeTruthy());
  expect(unworded(document.body)).toEqual([]);
});

test("the test sees what is forgotten", () => {
  render(
    <p aria-label="[Ýóúŕ] 3">
      [Ďóñé] · 1900 <b title="Oops">8½</b> left
    </p>,
  );
  expect(unworded(document.body)).toEqual([" left", "Oops"]);
});
