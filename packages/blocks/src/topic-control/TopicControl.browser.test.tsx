import { type Personalization, rank } from "@rapport/core";
import { filmById, films, personalizationFor } from "@rapport/fixtures";
import { createTestPersonalization } from "@rapport/react/testing";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { mina, newcomer } from "../internals/film-page.fixture.tsx";
import { FilmTopic } from "./film-topic.fixture.tsx";

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const isPressed = (name: string) => screen.getByRole("button", { name }).getAttribute("aria-pressed");
const words = () => document.querySelector(".rapport-topic-state")?.textContent;
const line = () => document.querySelector(".film-topic-line")?.textContent;
const count = (person: Personalization) =>
  rank(person, films).items.filter(({ id }) => filmById(id).genres.includes("documentary")).length;

test("is a group named after the topic, walked by keyboard alone", async () => {
  const person = personalizationFor(newcomer);
  render(<FilmTopic personalization={person} />);
  expect(screen.getByRole("group", { name: "What you think of documentary" })).toBeTruthy();
  await userEvent.keyboard("{Tab}{Enter}");
  expect(isPressed("Follow")).toBe("true");
  await userEvent.keyboard("{Tab} ");
  expect([isPressed("Follow"), isPressed("Mute")]).toEqual(["false", "true"]);
});

test("following brings more of it, with a receipt and the way back", async () => {
  const person = personalizationFor(newcomer);
  render(<FilmTopic personalization={person} />);
  const before = count(person);
  await press("Follow");
  expect(count(person)).toBeGreaterThan(before);
  expect(words()).toBe("You follow it.");
  expect(line()).toMatch(/^You follow this now\..*Undo$/);
  await press("Undo");
  expect(count(person)).toBe(before);
  expect(words()).toBe("");
});

test("muting takes it away, also where nothing may be kept of what is told", async () => {
  const person = personalizationFor(newcomer);
  person.consent.set([]);
  render(<FilmTopic personalization={person} />);
  await press("Mute");
  expect(count(person)).toBe(0);
  expect(line()).toMatch(/^You will not see this any more\./);
  await press("Follow");
  expect(isPressed("Follow")).toBe("false");
  expect(line()).toContain("not kept");
  expect(count(person)).toBe(0);
});

test.each([7, 30] as const)("not now, for %i days, and then it is as before", async (days) => {
  const person = createTestPersonalization();
  person.record({ type: "follow", trait: "genre:documentary" });
  const before = count(person);
  render(<FilmTopic personalization={person} />);
  await press(`Not now: ${days} days`);
  expect(isPressed(`Not now: ${days} days`)).toBe("true");
  expect(isPressed("Mute")).toBe("false");
  expect(words()).toMatch(/^You do not see it until /);
  expect(line()).toMatch(/^You will not see this for a while\./);
  expect(count(person)).toBe(0);
  person.advance(days * 86_400_000);
  expect(count(person)).toBe(before);
  expect(person.profile().stances.get("genre:documentary")?.type).toBe("follow");
});

test("what is pressed again is taken back, and what was said before it holds again", async () => {
  const person = personalizationFor(mina);
  render(<FilmTopic personalization={person} />);
  expect(isPressed("Follow")).toBe("true");
  await press("Not now: 7 days");
  await press("Not now: 7 days");
  expect(isPressed("Follow")).toBe("true");
});

test("clearing takes all of it back, and cannot be pressed where there is nothing", async () => {
  const person = personalizationFor(mina);
  render(<FilmTopic personalization={person} />);
  await press("Mute");
  await press("Clear");
  expect(person.profile().stances.has("genre:documentary")).toBe(false);
  expect(line()).toMatch(/^Cleared\..*Undo$/);
  const clear = screen.getByRole("button", { name: "Clear" });
  expect(clear.getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(clear);
  await press("Undo");
  expect(isPressed("Mute")).toBe("true");
});
