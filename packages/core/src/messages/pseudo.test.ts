import { expect, test } from "vitest";
import { arabic } from "./ar.ts";
import { english } from "./en.ts";
import { everyMessage, leaves } from "./every-message.fixture.ts";
import { pseudo, pseudoText } from "./pseudo.ts";

const strange = pseudo(english);

test("every message comes in one pair of brackets, and can still be read", () => {
  expect(strange.locale).toBe("en-XA");
  expect(leaves(strange)).toEqual(leaves(english));
  for (const { say } of everyMessage) expect(say(strange)).toMatch(/^\[[^[\]]+\]$/u);
  expect(strange.whyNot()).toBe("[Ŵĥý ñóóóť?~]");
  expect(strange.whyNot().normalize("NFD")).toMatch(/W.*h.*y.* n.*o.*t/u);
});

test("every message grows by about 40 %", () => {
  let before = 0;
  let after = 0;
  for (const { say } of everyMessage) {
    before += String(say(english)).length;
    after += String(say(strange)).length - 2;
  }
  expect(after / before).toBeGreaterThan(1.35);
  expect(after / before).toBeLessThan(1.45);
});

test("a message within a message is not made stranger still", () => {
  expect(strange.hide(strange.noun)).toBe(
    `[${pseudoText("Hide this ").slice(1, -1)}${strange.noun(1).slice(1, -1)}]`,
  );
});

test("works on any catalogue", () => {
  expect(pseudo(arabic).save()).toMatch(/^\[حفظ~+\]$/u);
});
