import { createPersonalization, explain, fromProvider, type Signal, wordReasons } from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import { films } from "@rapport/fixtures";
import { describe, expect, test } from "vitest";
import { answers } from "./answers.ts";
import { fromRecombee, toRecombee } from "./recombee.ts";

const item = { id: "flow", title: "Flow", traits: [] };
const recorded = { id: "1", time: Date.UTC(2026, 10, 1, 12) };
const terms = { kind: "behavioral", purpose: "recommendations" } as const;

describe("an answer", () => {
  test.each(Object.entries(answers))("names only films of the catalogue: %s", (_, { recomms }) => {
    const known = new Set(films.map(({ id }) => id));
    expect(recomms.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  test("says of every film what Recombee said, and no more", () => {
    const lines = Object.values(answers).map((answer) => {
      const [first, , third, fourth] = fromProvider(fromRecombee(answer))?.items ?? [];
      return [first, third, fourth].map((ranked) => {
        if (!ranked) throw new Error("there is no such item");
        const person = createPersonalization();
        return wordReasons(explain(person, ranked), person, english).map(({ text }) => text);
      });
    });
    expect(lines).toEqual([
      [["Picked by Recombee"], ["New here"], ["Picked by editors"]],
      [["Goes with Paterson"], ["Goes with Paterson"], ["Goes with Paterson"]],
      [
        ["It looks like you enjoy documentary"],
        ["It looks like you enjoy documentary"],
        ["It looks like you enjoy documentary"],
      ],
    ]);
  });
});

describe("what goes back", () => {
  test.each<[Signal, string, object]>([
    [{ ...recorded, ...terms, type: "open", item, attribution: "r" }, "/detailviews/", { recommId: "r" }],
    [
      { ...recorded, ...terms, type: "rate", value: -1, item, attribution: "r" },
      "/ratings/",
      { rating: -1, recommId: "r" },
    ],
    [{ ...recorded, ...terms, type: "save", item, attribution: "r" }, "/bookmarks/", { recommId: "r" }],
    [{ ...recorded, ...terms, type: "own", item }, "/purchases/", {}],
  ])("is a call for what Recombee knows: %j", (signal, path, more) => {
    const body = { userId: "mina", itemId: "flow", timestamp: "2026-11-01T12:00:00.000Z", ...more };
    expect(toRecombee(signal, "mina")).toEqual({ method: "POST", path, body });
  });

  test("is nothing for what it does not", () => {
    const hide: Signal = { ...recorded, type: "hide", item, attribution: "r" };
    const less: Signal = { ...recorded, type: "less", trait: "genre:horror" };
    expect([hide, less].map((signal) => toRecombee(signal, "mina"))).toEqual([undefined, undefined]);
  });
});
