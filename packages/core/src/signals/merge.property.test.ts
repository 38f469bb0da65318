import { expect, it } from "vitest";
import { materialOf } from "../consent/declaration.ts";
import type { Decision, DecisionBody } from "../consent/decision.ts";
import { entryId, item, retraction, stored } from "../testing/builders.fixture.ts";
import { fc } from "../testing/fast-check.fixture.ts";
import { Log } from "./log.ts";
import type { Entry } from "./signal.ts";

const purpose = { id: "recommendations", title: "", text: "", kinds: {} };

/** Logs of tabs: any entry may be in any of them, in any order. */
const anyEntry: fc.Arbitrary<(number: number) => Entry> = fc.oneof(
  fc
    .constantFrom("behavioral", "preference")
    .map(
      (kind) => (number: number) =>
        stored(number, { type: "open", item: item(`i${number % 5}`) }, { kind: kind as "behavioral" }),
    ),
  fc.nat({ max: 40 }).map((target) => (number: number) => retraction(number, [entryId(target)])),
  fc.tuple(fc.boolean(), fc.boolean()).map(([behavioral, preference]) => (number: number): Decision => ({
    type: "consent",
    id: entryId(number),
    time: 0,
    answers: { recommendations: { behavioral, preference } },
    material: { recommendations: materialOf(purpose) },
    policy: "",
    version: "1",
    locale: "en",
    surface: "test",
    optOut: false,
  })),
  fc
    .constantFrom<DecisionBody>(
      { type: "ask", ask: "steps", answer: "later" },
      { type: "claim", milestone: "ten", version: 1 },
      { type: "quiet", until: 1 },
    )
    .map((body) => (number: number): Decision => ({ ...body, id: entryId(number), time: 0 })),
  fc.nat({ max: 40 }).map((target) => (number: number): Decision => ({
    type: "erase",
    id: entryId(number),
    time: 0,
    targets: [entryId(target)],
  })),
  fc.constant((number: number): Decision => ({
    type: "erase",
    id: entryId(number),
    time: 0,
    targets: "everything",
  })),
);
const anyEntries = fc
  .array(anyEntry, { maxLength: 40 })
  .map((makers) => makers.map((make, number) => make(number)));

const anyTabs = anyEntries.chain((entries) =>
  fc.tuple(fc.constant(entries), fc.array(fc.shuffledSubarray([...entries]), { minLength: 1, maxLength: 4 })),
);

function merged(parts: readonly (readonly Entry[])[], sweepsBetween: boolean): readonly Entry[] {
  const log = new Log(() => 0.5);
  for (const part of parts) {
    for (const entry of part) log.add(entry);
    if (sweepsBetween) log.sweep();
  }
  log.sweep();
  return log.entries;
}

it("merging tabs gives one log, whatever the order, how often and in which groups, and whoever deletes when", () => {
  fc.assert(
    fc.property(anyTabs, fc.boolean(), ([entries, tabs], sweepsBetween) => {
      const all = [...tabs, entries];
      const expected = merged([entries], false);
      expect(merged(all, sweepsBetween)).toEqual(expected);
      expect(merged(all.toReversed(), sweepsBetween)).toEqual(expected);
      expect(merged([...all, ...all], sweepsBetween)).toEqual(expected);
      expect(merged([merged(tabs, true), entries], sweepsBetween)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
