import { describe, expect, it } from "vitest";
import { rank } from "../ranking/rank.ts";
import { explain } from "../reasons/explain.ts";
import type { Reason } from "../reasons/reason.ts";
import { type DataKind, dataKinds } from "../signals/data-kind.ts";
import { createPerson, day, hour, item, like, noon } from "../testing/builders.fixture.ts";
import { english } from "./en.ts";
import { wordAge, wordReason, wordReasons, wordSource } from "./words.ts";

const facts = (kind: DataKind) => ({
  kind,
  signals: ["s"],
  time: noon,
  forget: { signals: ["s"] },
  share: 50,
});

const fromItem = (
  act: "liked" | "opened" | "saved" | "had",
  kind: DataKind = "behavioral",
  itself = false,
): Reason => ({
  type: "item",
  source: act === "liked" ? "told" : "did",
  item: "x",
  title: "Summertime",
  act,
  itself,
  traits: ["genre:romance"],
  ...facts(kind),
});
const fromTrait = (kind: DataKind, count = 2): Reason => ({
  type: "trait",
  source: "guessed",
  trait: "life:new-parent",
  items: count,
  ...facts(kind),
});
const fromFollow = (kind: DataKind): Reason => ({
  type: "follow",
  source: "told",
  trait: "life:new-parent",
  ...facts(kind),
});

const word = (reason: Reason): string => wordReason(reason, english);

describe("a reason in words", () => {
  it.each([
    ["liked", "Because you liked Summertime"],
    ["opened", "Because you looked at Summertime"],
    ["saved", "You saved Summertime, and this goes with it"],
    ["had", "Goes with Summertime, which you have"],
  ] as const)("says what was done with which item: %s", (act, text) => {
    expect(word(fromItem(act))).toBe(text);
  });

  it("does not tell a person that an item is there because of itself", () => {
    expect(word(fromItem("liked", "preference", true))).toBe("You liked this");
    expect(word(fromItem("opened", "behavioral", true))).toBe("You came back to this");
  });

  it("words a guess as a guess, and what was declared as declared", () => {
    expect(word(fromTrait("behavioral"))).toBe("It looks like you enjoy new-parent");
    expect(word(fromFollow("preference"))).toBe("You follow new-parent");
  });

  it("says what holds for everybody", () => {
    expect(word({ type: "prior", source: "popular", share: 100 })).toBe("Popular now");
    expect(word({ type: "prior", source: "picked", share: 100 })).toBe("Picked by our editors");
    expect(word({ type: "different", source: "different", share: 0 })).toBe("Something different");
  });

  it.each(dataKinds)("names what it rests on only where that is not too personal: %s", (kind) => {
    const named = ["behavioral", "preference", "intent", "affinity"].includes(kind);
    for (const reason of [
      fromItem("liked", kind),
      fromItem("had", kind, true),
      fromTrait(kind),
      fromFollow(kind),
    ]) {
      const text = word(reason);
      expect(text === "People who looked at this also found this useful").toBe(!named);
      expect(text.includes("Summertime") || text.includes("new-parent")).toBe(
        named && !text.endsWith("this"),
      );
    }
  });

  it.each(["demographic", "psychographic", "social"] as const)(
    "never names a %s trait, from the signal to the words",
    (kind) => {
      const person = createPerson();
      person.mount();
      person.record({ type: "follow", trait: "life:new-parent", kind });
      person.recordAll(
        ["a", "b"].map((id) => ({ type: "open", item: item(id, ["income:low"]), kind }) as const),
      );
      const [ranked] = rank(person, [item("c", ["life:new-parent", "income:low"])]).items;
      const worded = wordReasons(
        ranked ? explain(person, ranked) : { item: "", reasons: [], other: 0 },
        person,
        english,
      );
      expect(worded).toHaveLength(2);
      for (const { text, source } of worded) expect(`${text} ${source}`).not.toMatch(/parent|low|Title/);
    },
  );

  it("is worded by the host's own messages where it has some", () => {
    const messages = {
      ...english,
      trait: () => "les films noirs",
      reason: { ...english.reason, trait: (trait: string) => `Vous aimez peut-être ${trait}` },
    };
    expect(wordReason(fromTrait("behavioral"), messages)).toBe("Vous aimez peut-être les films noirs");
  });
});

describe("where a reason comes from", () => {
  it("is said in the person's terms", () => {
    const source = (reason: Reason) => wordSource(reason, english);
    expect(source(fromItem("liked"))).toBe("You told us");
    expect(source(fromItem("opened"))).toBe("You did this here");
    expect(source(fromTrait("behavioral"))).toBe("We guessed, from 2 items");
    expect(source(fromTrait("behavioral", 1200))).toBe("We guessed, from 1,200 items");
    expect(source(fromTrait("behavioral", 1))).toBe("We guessed, from 1 item");
    expect(source(fromFollow("preference"))).toBe("You told us");
    expect(source({ type: "prior", source: "popular", share: 1 })).toBe("Popular");
    expect(source({ type: "prior", source: "picked", share: 1 })).toBe("Our choice");
    expect(source({ type: "different", source: "different", share: 0 })).toBe("For variety");
  });
});

describe("how long ago", () => {
  it.each([
    [0, "this minute"],
    [-day, "this minute"],
    [59_000, "this minute"],
    [60_000, "1 minute ago"],
    [hour - 1, "59 minutes ago"],
    [hour, "1 hour ago"],
    [23 * hour, "23 hours ago"],
    [day, "yesterday"],
    [2 * day, "2 days ago"],
    [7 * day, "last week"],
    [27 * day, "3 weeks ago"],
    [31 * day, "last month"],
    [100 * day, "3 months ago"],
    [400 * day, "last year"],
    [3000 * day, "8 years ago"],
  ])("is said in the unit that fits: %i ms", (age, text) => {
    expect(wordAge(noon - age, noon, english)).toBe(text);
  });
});

it("puts whole explanations into words, with age where an act stands behind", () => {
  const person = createPerson();
  person.mount();
  like(person, item("x", ["genre:noir"]));
  person.advance(7 * day);
  const [ranked] = rank(person, [item("c", ["genre:noir"], { popularity: 9, similar: [["x", 1]] })]).items;
  if (!ranked) throw new Error("nothing was ranked");
  expect(wordReasons(explain(person, ranked), person, english)).toMatchObject([
    { text: "Because you liked Title x", source: "You told us", age: "last week" },
    { text: "Popular now", source: "Popular", age: undefined },
  ]);
});

describe("the English messages", () => {
  it.each([
    ["liked", { up: 3, down: 0 }, "Liked. 3 items moved up."],
    ["liked", { up: 1, down: 0 }, "Liked. 1 item moved up."],
    ["hidden", { up: 0, down: 4 }, "Hidden. 4 items moved down."],
    ["hidden", { up: 0, down: 1 }, "Hidden. 1 item moved down."],
    ["less", { up: 1, down: 2 }, "You will see less of this. 1 item moved up, 2 moved down."],
    ["more", { up: 0, down: 0 }, "You will see more of this."],
    ["forgotten", { up: 1200, down: 0 }, "Forgotten. 1,200 items moved up."],
    ["cleared", { up: 0, down: 0 }, "Cleared."],
    ["undone", { up: 2, down: 1 }, "Undone. 2 items moved up, 1 moved down."],
  ] as const)("word a receipt in the number that fits: %s %o", (act, counts, text) => {
    expect(english.receipt(act, counts, english.noun)).toBe(text);
  });

  it("count the reasons and places", () => {
    expect(english.whySummary(1, 5)).toBe("One thing put it in your top 5.");
    expect(english.whySummary(2, 5)).toBe("Two things put it in your top 5.");
    expect(english.whySummary(3, 12)).toBe("Three things put it in your top 12.");
    expect(english.share(42)).toBe("42%");
    expect(english.count(5, 12)).toBe("5 of 12");
  });
});
