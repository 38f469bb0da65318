import { expect, it } from "vitest";
import { createPerson, day, noon } from "../testing/builders.fixture.ts";
import { mayMessage, messagesWanted } from "./messages-wanted.ts";

it("nobody is written to who did not ask for it", () => {
  const person = createPerson();
  expect(messagesWanted(person)).toBeUndefined();
  expect(mayMessage(person, "new films")).toBe(false);
});

it("as often, and about what the person said last", () => {
  const person = createPerson();
  person.decide({ type: "messages", frequency: "weekly", about: { "new films": true, offers: false } });
  expect(mayMessage(person, "new films")).toBe(true);
  expect(mayMessage(person, "new films", noon - 6 * day)).toBe(false);
  expect(mayMessage(person, "new films", noon - 7 * day)).toBe(true);
  expect(mayMessage(person, "offers")).toBe(false);
  expect(mayMessage(person, "constructor")).toBe(false);
  person.decide({ type: "messages", frequency: "never", about: { "new films": true } });
  expect(mayMessage(person, "new films")).toBe(false);
  expect(messagesWanted(person)).toMatchObject({ frequency: "never" });
});
