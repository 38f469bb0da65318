import { afterEach, describe, expect, it, vi } from "vitest";
import { type BlockedSignal, createPersonalization } from "../personalization.ts";
import { RapportError } from "../rapport-error.ts";
import { act } from "../receipts/receipt.ts";
import { createPerson, item, noon } from "../testing/builders.fixture.ts";
import type { SignalDraft } from "./signal.ts";
import { wrongFieldOf } from "./validate.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const noir = item("noir", ["genre:noir"]);
const long = "x".repeat(513);

const wrong: readonly (readonly [field: string, draft: unknown])[] = [
  ["type", { type: "wink", item: noir }],
  ["type", { type: "toString", item: noir }],
  ["type", {}],
  ["item", { type: "open" }],
  ["item", { type: "open", item: null }],
  ["item", { type: "hide", item: { ...noir, id: "" } }],
  ["item", { type: "hide", item: { ...noir, id: 7 } }],
  ["item", { type: "save", item: { ...noir, id: long } }],
  ["item", { type: "impression", item: { ...noir, title: undefined } }],
  ["item", { type: "open", item: { ...noir, traits: "genre:noir" } }],
  ["item", { type: "open", item: { ...noir, traits: [""] } }],
  ["item", { type: "open", item: { ...noir, traits: Array.from({ length: 65 }, (_, at) => `t:${at}`) } }],
  ["trait", { type: "follow" }],
  ["trait", { type: "mute", trait: "" }],
  ["trait", { type: "less", trait: 3 }],
  ["trait", { type: "ignore", trait: long }],
  ["value", { type: "rate", item: noir }],
  ["value", { type: "rate", value: 1.1, item: noir }],
  ["value", { type: "rate", value: Number.NaN, item: noir }],
  ["value", { type: "rate", value: "1", item: noir }],
  ["seconds", { type: "dwell", item: noir }],
  ["seconds", { type: "dwell", seconds: -1, item: noir }],
  ["seconds", { type: "dwell", seconds: 86_401, item: noir }],
  ["seconds", { type: "dwell", seconds: Infinity, item: noir }],
  ["repeatAfter", { type: "own", repeatAfter: -1, item: noir }],
  ["repeatAfter", { type: "own", repeatAfter: Number.NaN, item: noir }],
  ["kind", { type: "open", kind: "financial", item: noir }],
  ["purpose", { type: "open", purpose: "", item: noir }],
  ["purpose", { type: "open", purpose: 4, item: noir }],
  ["counter", { type: "count" }],
  ["counter", { type: "count", counter: "" }],
  ["by", { type: "count", counter: "workout", by: 0 }],
  ["by", { type: "count", counter: "workout", by: -1 }],
  ["by", { type: "count", counter: "workout", by: Number.NaN }],
  ["by", { type: "count", counter: "workout", by: 1e9 + 1 }],
  ["shelf", { type: "impression", shelf: {}, item: noir }],
];

describe("a malformed draft", () => {
  it.each(wrong)("is told by its field: %s in %o", (field, draft) => {
    expect(wrongFieldOf(draft as SignalDraft)).toBe(field);
  });

  it.each(wrong)("throws in development, with what, why and how to fix it: %s in %o", (field, draft) => {
    const person = createPerson();
    const recording = () => person.record(draft as SignalDraft);
    expect(recording).toThrow(RapportError);
    expect(recording).toThrow(
      new RegExp(
        `^Rapport: .+ not recorded, .+\`${field}\` must be .+\\. Correct the draft passed to \`record\`\\.$`,
      ),
    );
    expect(recording).not.toThrow(/undefined\. Correct/);
    expect(person.entries()).toEqual([]);
  });

  it("leaves the drafts beside it unrecorded in development", () => {
    const person = createPerson();
    expect(() => person.recordAll([{ type: "open", item: noir }, wrong[0]?.[1] as SignalDraft])).toThrow(
      RapportError,
    );
    expect(person.entries()).toEqual([]);
  });

  it.each(wrong)("is refused and reported in production: %s in %o", (_, draft) => {
    vi.stubEnv("NODE_ENV", "production");
    const errors: unknown[] = [];
    const blocked: BlockedSignal[] = [];
    const person = createPersonalization({
      clock: () => noon,
      onError: (error) => errors.push(error),
      onBlocked: (refused) => blocked.push(refused),
    });
    const outcomes = person.recordAll([draft as SignalDraft, { type: "hide", item: noir }]);
    expect(outcomes.map((outcome) => outcome.recorded)).toEqual([false, true]);
    expect(blocked).toEqual([{ draft, refusal: "invalid", time: noon }]);
    expect(errors).toEqual([expect.any(RapportError)]);
  });

  it("is refused as an act in production", () => {
    vi.stubEnv("NODE_ENV", "production");
    const receipt = act(createPerson(), [{ type: "open" } as unknown as SignalDraft]);
    expect(receipt).toMatchObject({ entries: [], refusals: ["invalid"], up: 0, down: 0 });
  });
});

describe("a well-formed draft", () => {
  it.each<SignalDraft>([
    { type: "rate", value: -1, item: noir },
    { type: "rate", value: 0, item: { id: "x".repeat(512), title: "x", traits: [] } },
    { type: "dwell", seconds: 0, item: noir },
    { type: "own", item: noir },
    { type: "own", repeatAfter: 0, item: noir },
    { type: "impression", shelf: "tonight", item: noir },
    { type: "open", kind: "social", purpose: "research", item: noir },
    { type: "ignore", trait: "genre:noir" },
  ])("has no wrong field: %o", (draft) => {
    expect(wrongFieldOf(draft)).toBeUndefined();
  });

  it("keeps of an item only what reasons need, and each trait once", () => {
    const person = createPerson();
    person.record({
      type: "open",
      item: { ...item("noir", ["a", "b", "a"], { popularity: 4 }), poster: "noir.svg" } as typeof noir,
    });
    expect(person.signals()[0]).toHaveProperty("item", {
      id: "noir",
      title: "Title noir",
      traits: ["a", "b"],
    });
  });

  it("gets an id and time of its own, even if it is an earlier signal, and carries nothing else along", () => {
    const person = createPerson();
    const first = person.record({ type: "open", item: noir });
    const again = person.record({
      ...(first.recorded ? first.signal : { type: "open" as const, item: noir }),
      event: () => {},
    } as unknown as SignalDraft);
    expect(person.signals()).toHaveLength(2);
    expect(again).toMatchObject({ recorded: true, signal: { type: "open", item: noir } });
    expect(again).not.toHaveProperty("signal.event");
  });
});
