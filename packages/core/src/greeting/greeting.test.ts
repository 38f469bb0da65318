import { describe, expect, it } from "vitest";
import { arabic } from "../messages/ar.ts";
import { german } from "../messages/de.ts";
import { english } from "../messages/en.ts";
import { memoryStorage } from "../storage/memory.ts";
import { createPerson, day, hour, item, noon, type TestPerson } from "../testing/builders.fixture.ts";
import { daytimeIn } from "./daytime.ts";
import { generalGreeting, greetingOf } from "./greeting.ts";
import { greetingView } from "./greeting-view.ts";
import { wordGreeting } from "./word-greeting.ts";

const film = item("tampopo", ["genre:comedy"]);

function person(kinds?: Parameters<typeof createPerson>[0]): TestPerson {
  const one = createPerson({ kinds: ["preference", "behavioral"], ...kinds });
  one.mount();
  return one;
}

describe("what a greeting answers to", () => {
  it.each([
    [{ type: "save", item: film }, "saved"],
    [{ type: "open", item: film }, "opened"],
    [{ type: "dwell", item: film, seconds: 9 }, "opened"],
    [{ type: "rate", item: film, value: 1 }, "liked"],
    [{ type: "follow", trait: "genre:noir" }, "followed"],
    [{ type: "mute", trait: "genre:war" }, "muted"],
    [{ type: "count", counter: "Workout", kind: "behavioral" }, "counted"],
  ] as const)("the last act: %o", (draft, because) => {
    const one = person();
    one.record({ type: "save", item: item("earlier") });
    one.advance(hour);
    one.record(draft);
    expect(greetingOf(one)).toMatchObject({ because, time: noon + hour, tone: "warm" });
  });

  it("nothing yet, where something is allowed; nothing at all, where nothing is", () => {
    expect(greetingOf(person())).toMatchObject({ because: "new" });
    const silent = person({ kinds: [] });
    silent.record({ type: "mute", trait: "genre:war" });
    expect(greetingOf(silent, { timeZone: "Europe/Berlin", caughtUp: true })).toEqual(generalGreeting);
    const unmounted = createPerson();
    expect(greetingOf(unmounted)).toBe(generalGreeting);
  });

  it("not what is hidden, had, disliked, muted or paused", () => {
    const one = person();
    one.record({ type: "save", item: film });
    one.advance(hour);
    one.record({ type: "rate", item: item("bad"), value: -1 });
    one.record({ type: "save", item: item("hidden") });
    one.record({ type: "hide", item: item("hidden") });
    one.record({ type: "open", item: item("had") });
    one.record({ type: "own", item: item("had") });
    one.record({ type: "open", item: item("paused", ["topic:x"]) });
    one.record({ type: "mute", trait: "topic:x", until: noon + 9 * day });
    expect(greetingOf(one)).toMatchObject({ because: "saved", item: { id: "tampopo" } });
  });

  it("never what is too personal, and never the name of what was muted", () => {
    const one = person({ kinds: ["preference", "social"] });
    one.record({ type: "follow", trait: "life:new-parent", kind: "social" });
    expect(greetingOf(one)).toMatchObject({ because: "new" });
    one.record({ type: "mute", trait: "genre:western" });
    expect(JSON.stringify([greetingOf(one), wordGreeting(greetingOf(one), english, noon)])).not.toContain(
      "western",
    );
  });

  it("a real absence, and no other", () => {
    const one = person();
    one.record({ type: "save", item: film });
    one.advance(29 * day);
    expect(greetingOf(one).because).toBe("saved");
    expect(greetingOf(one, { absence: 20 * day }).because).toBe("back");
    one.advance(day);
    expect(greetingOf(one)).toMatchObject({ because: "back", item: { id: "tampopo" } });
  });

  it("no absence, where somebody only looked around", () => {
    const one = person();
    one.record({ type: "save", item: film });
    one.advance(39 * day);
    one.record({ type: "impression", item: item("other") });
    one.advance(day);
    expect(greetingOf(one)).toMatchObject({ because: "saved", time: noon, item: { id: "tampopo" } });
    one.advance(30 * day);
    expect(greetingOf(one)).toMatchObject({
      because: "back",
      time: noon + 39 * day,
      item: { id: "tampopo" },
    });
  });

  it("an absence after which there is nothing to go on from", () => {
    const one = person();
    one.record({ type: "rate", item: film, value: -1 });
    expect(greetingOf(one).because).toBe("new");
    expect(wordGreeting(greetingOf(one), english, noon).reason).toBe("There is nothing to go on from yet.");
    one.advance(30 * day);
    expect(greetingOf(one)).toMatchObject({ because: "back", time: noon });
    expect(wordGreeting(greetingOf(one), english, one.clock()).lead).toBe("All is where you left it.");
    expect(greetingOf(one)).not.toHaveProperty("item");
  });

  it("that all was seen, and a setback before everything", () => {
    const one = person();
    one.record({ type: "save", item: film });
    expect(greetingOf(one, { caughtUp: true }).because).toBe("caught-up");
    one.decide({ type: "quiet", until: noon + day });
    expect(greetingOf(one, { caughtUp: true })).toMatchObject({ because: "setback", tone: "plain" });
    expect(greetingOf(one)).not.toHaveProperty("item");
    one.advance(2 * day);
    expect(greetingOf(one).because).toBe("saved");
  });
});

describe("the time of day", () => {
  it.each([
    [0, "night"],
    [5, "morning"],
    [11, "morning"],
    [12, "day"],
    [18, "evening"],
    [23, "night"],
  ] as const)("at %i o'clock is %s", (hours, daytime) => {
    expect(daytimeIn(Date.UTC(2026, 10, 1, hours), "UTC")).toBe(daytime);
  });

  it("is the person's, and used only where it may be known", () => {
    const one = person();
    expect(greetingOf(one)).not.toHaveProperty("daytime");
    expect(greetingOf(one, { timeZone: "America/Los_Angeles" }).daytime).toBe("night");
    expect(greetingOf(one, { timeZone: "Asia/Tokyo" }).daytime).toBe("evening");
    expect(greetingOf(person({ kinds: ["preference", "contextual"] }))).toHaveProperty("daytime");
  });

  it("says which zone there is not", () => {
    expect(() => greetingOf(person(), { timeZone: "Europe/Atlantis" })).toThrow(
      /Europe\/Atlantis.*names no zone/u,
    );
  });
});

describe("a greeting on a page", () => {
  it("stays while the person does other things, and goes with what it rests on", async () => {
    const one = person({ storage: memoryStorage() });
    const view = greetingView(one);
    expect(view.current()).toBe(generalGreeting);
    await one.ready;
    one.record({ type: "save", item: film });
    const saved = view.current();
    expect(saved.because).toBe("saved");
    one.advance(hour);
    one.record({ type: "open", item: item("other") });
    expect(view.current()).toBe(saved);
    one.retract([saved.signal ?? ""]);
    expect(view.current()).toMatchObject({ because: "opened", item: { id: "other" } });
    one.consent.set([]);
    expect(view.current()).toMatchObject({ because: "general" });
  });

  it("gives way to a setback, and comes back after it", () => {
    let now = noon;
    const one = person();
    one.record({ type: "save", item: film });
    const view = greetingView(one);
    expect(view.current().because).toBe("saved");
    one.decide({ type: "quiet", until: noon + day });
    expect(view.current().because).toBe("setback");
    now += 2 * day;
    one.advance(now - noon);
    one.decide({ type: "quiet", until: noon + day });
    expect(view.current().because).toBe("saved");
  });
});

describe("in words", () => {
  const saved = (): TestPerson => {
    const one = person();
    one.record({ type: "save", item: film });
    one.advance(day);
    return one;
  };
  const worded = (options: Parameters<typeof greetingOf>[1], messages = english, name?: string) => {
    const one = saved();
    return wordGreeting(greetingOf(one, options), messages, one.clock(), name);
  };

  it("says what to do, why, and where to go; newcomers are told more, experts less", () => {
    expect(worded({ proficiency: "regular", timeZone: "UTC" })).toEqual({
      hello: "Good afternoon.",
      lead: "Title tampopo is here whenever you like.",
      reason: "You saved it yesterday.",
      action: "Open it",
    });
    expect(worded({ proficiency: "newcomer" }).reason).toBe(
      "You saved it yesterday. You can see and delete this in your data.",
    );
    expect(worded({ proficiency: "expert" }).reason).toBe("You saved it.");
    expect(worded({ tone: "plain" }).lead).toBe("You can go on with Title tampopo.");
  });

  it("uses a name as it was given, in every language", () => {
    expect(worded({}, english, "Dr. Mina O’Neill").hello).toBe("Hello, Dr. Mina O’Neill.");
    expect(worded({ timeZone: "UTC" }, german, "Mina").hello).toBe("Guten Tag, Mina.");
    expect(worded({ timeZone: "UTC" }, arabic, "مينا").hello).toBe("طاب يومك، \u2068مينا\u2069.");
    expect(worded({ proficiency: "regular" }, german).reason).toBe("Du hast es gestern gemerkt.");
    expect(worded({ tone: "celebrating" }).hello).toBe("Hello!");
  });

  it("misses nobody and presses nobody, in any state", () => {
    for (const lead of Object.values(english.greeting.lead))
      for (const tone of ["plain", "warm", "celebrating"] as const)
        expect(lead("X", tone)).not.toMatch(
          /miss|hurry|don.t lose|last chance|only today|streak|still waiting/iu,
        );
  });
});
