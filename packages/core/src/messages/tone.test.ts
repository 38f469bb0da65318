import { describe, expect, it } from "vitest";
import { createConsent } from "../consent/consent.ts";
import type { Level } from "../consent/level.ts";
import { withLevel } from "../consent/with-level.ts";
import { createPersonalization, type Personalization } from "../personalization.ts";
import { createPerson, day, hour, item, noon } from "../testing/builders.fixture.ts";
import { proficiencyOf } from "./proficiency.ts";
import { toneOf } from "./tone.ts";

async function atLevel(level: Level, clock = () => noon): Promise<Personalization> {
  const person = createPersonalization({
    clock,
    random: () => 0.5,
    consent: withLevel(createConsent(["preference"])),
  });
  person.mount();
  await person.ready;
  person.decide({ type: "level", level });
  return person;
}

describe("the tone", () => {
  it.each([
    ["greeting", "warm"],
    ["receipt", "plain"],
    ["milestone", "celebrating"],
    ["setback", "plain"],
    ["help", "warm"],
  ])("of a %s is %s", (situation, tone) => {
    expect(toneOf(createPerson(), situation)).toBe(tone);
  });

  it("is plain in the quiet time after a setback, and not after it", async () => {
    let now = noon;
    const person = await atLevel(5, () => now);
    person.decide({ type: "quiet", until: noon + day });
    expect(toneOf(person, "greeting")).toBe("plain");
    expect(toneOf(person, "milestone")).toBe("plain");
    now += day + hour;
    expect(toneOf(person, "greeting")).toBe("warm");
    expect(toneOf(person, "milestone")).toBe("celebrating");
  });

  it("follows a mood that was stated, at the level where it may be read", async () => {
    const person = await atLevel(6);
    person.feel("mood:sad");
    expect(toneOf(person, "greeting")).toBe("plain");
    expect(toneOf(person, "milestone")).toBe("plain");
    person.feel("mood:playful");
    expect(toneOf(person, "milestone")).toBe("warm");
    expect(toneOf(person, "greeting", { hardMoods: ["mood:playful"] })).toBe("plain");
    person.feel(undefined);
    expect(toneOf(person, "milestone")).toBe("celebrating");

    const other = await atLevel(5);
    other.feel("mood:sad");
    expect(toneOf(other, "greeting")).toBe("warm");
  });

  it("is never read from what somebody does", () => {
    const person = createPerson();
    person.mount();
    person.recordAll(
      ["a", "b", "c"].map((id) => ({ type: "rate", value: -1, item: item(id, ["mood:sad"]) }) as const),
    );
    person.record({ type: "follow", trait: "mood:sad" });
    expect(toneOf(person, "greeting")).toBe("warm");
    expect(toneOf(person, "milestone")).toBe("celebrating");
  });
});

describe("proficiency", () => {
  it("is what was given before anything else", () => {
    expect(proficiencyOf(createPerson(), "expert")).toBe("expert");
  });

  it("is counted in days on which something was done", () => {
    const person = createPerson();
    person.mount();
    expect(proficiencyOf(person)).toBe("regular");
    const seen: string[] = [];
    for (let visit = 0; visit < 20; visit += 1) {
      person.record({ type: "open", item: item(`a${visit}`) });
      person.record({ type: "open", item: item(`b${visit}`) });
      seen.push(proficiencyOf(person));
      person.advance(day);
    }
    expect([seen[0], seen[1], seen[2], seen[18], seen[19]]).toEqual([
      "newcomer",
      "newcomer",
      "regular",
      "regular",
      "expert",
    ]);
    person.consent.set([]);
    expect(proficiencyOf(person)).toBe("regular");
  });
});
