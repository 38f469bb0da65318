import { describe, expect, it } from "vitest";
import type { Personalization } from "../personalization.ts";
import type { Item } from "../ranking/item.ts";
import { rank } from "../ranking/rank.ts";
import type { Entry, Evidence, EvidenceBody, Signal, SignalDraft } from "../signals/signal.ts";
import { anyCatalogue, anyDraft, shortHalfLives, takeAll } from "../testing/arbitraries.fixture.ts";
import {
  createPerson,
  day,
  entryId,
  hour,
  item,
  noon,
  stored,
  type TestPerson,
} from "../testing/builders.fixture.ts";
import { fc } from "../testing/fast-check.fixture.ts";
import { memoryStorage } from "../storage/memory.ts";
import { fadedIn } from "./faded.ts";
import { defaultHalfLives } from "./half-life.ts";
import { profileSnapshot } from "./snapshot.ts";

const faded = (signals: readonly Signal[], now = noon): string[] => [
  ...fadedIn(signals, defaultHalfLives, now),
];
const ids = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => entryId(from + at));
const acts = (count: number, body: (at: number) => EvidenceBody, terms: Partial<Evidence> = {}): Evidence[] =>
  Array.from({ length: count }, (_, at) => stored(at, body(at), terms));
const opens = (count: number, terms?: Partial<Evidence>): Evidence[] =>
  acts(count, (at) => ({ type: "open", item: item(`i${at}`) }), terms);

describe("acts that fade with later ones", () => {
  it("go once 80 later ones of their kind and purpose came, 24 at a time", () => {
    expect(faded(opens(80 + 23))).toEqual([]);
    expect(faded(opens(80 + 24))).toEqual(ids(0, 24));
    expect(faded(opens(1000))).toEqual(ids(0, 912));
    const other = opens(1000).map((open, at) => ({
      ...open,
      purpose: at % 8 === 0 ? "messages" : open.purpose,
    }));
    expect(other.filter(({ id }) => !faded(other).includes(id)).length).toBeLessThanOrEqual(125 + 103);
  });

  it("never go where the person said them or still has them, and not before what they replaced", () => {
    const said = acts(400, (at) => ({ type: at % 2 ? "rate" : "save", item: item(`i${at}`), value: 1 }));
    expect(faded(said)).toEqual([]);
    const repeated = acts(400, (at) => ({ type: "rate", item: item(`i${at % 200}`), value: 1 }));
    expect(faded(repeated)).toEqual(ids(0, 192));
    const had = (repeatAfter: number | undefined): Evidence[] =>
      acts(400, (at) => ({
        type: "own",
        item: item(`i${at}`),
        ...(repeatAfter !== undefined && { repeatAfter }),
      }));
    expect(faded(had(undefined))).toEqual([]);
    expect(faded(had(2 * day))).toEqual([]);
    expect(faded(had(2 * day), noon + 2 * day)).toEqual(ids(0, 312));
  });

  it("stay while something replaced them that is kept for another purpose", () => {
    const here = opens(400);
    const again = stored(500, { type: "open", item: item("i0") }, { purpose: "messages" });
    expect(faded([...here, again])).toEqual(ids(1, 313));
  });

  it("stay where a window is no whole number of events", () => {
    const odd = { ...defaultHalfLives, behavioral: { events: 1.1 } };
    expect([...fadedIn(opens(400), odd, noon)]).toEqual([]);
  });
});

describe("acts that fade with time", () => {
  const intent = (daysAgo: readonly number[]): Evidence[] =>
    daysAgo.map((days, at) =>
      stored(at, { type: "open", item: item(`i${at}`) }, { kind: "intent", time: noon - days * day }),
    );

  it("go 10 half-lives before the last one, and before now", () => {
    expect(faded(intent([60, 31, 30, 1, 0]))).toEqual(ids(0, 2));
    // Nothing came since, so they weigh as much as ever against each other.
    expect(faded(intent([60, 31, 30]))).toEqual([]);
    // A clock that is a year ahead makes nothing old.
    expect(faded(intent([60, 2, 1, -365]))).toEqual(ids(0, 1));
  });

  it("are never more than 5,000", () => {
    expect(faded(opens(5003, { kind: "intent", time: noon }))).toEqual(ids(0, 3));
  });
});

describe("what was seen", () => {
  const seen = (daysAgo: readonly number[]): Evidence[] =>
    daysAgo.map((days, at) =>
      stored(at, { type: "impression", item: item("a") }, { time: noon - days * day }),
    );

  it("goes after 70 days, or with the act that made it moot", () => {
    expect(faded(seen([80, 71, 69, 0]))).toEqual(ids(0, 2));
    const before = seen([3, 3, 3]).map((sight, at) => ({ ...sight, item: item(`i${at * 60}`) }));
    const later = opens(200).map((open, at) => ({ ...open, id: entryId(10 + at) }));
    expect(faded([...before, ...later]).sort()).toEqual([...ids(0, 2), ...ids(10, 130)]);
  });
});

describe("choices, decisions and stances", () => {
  it("never go", () => {
    const person = createPerson();
    for (let at = 0; at < 300; at += 1) {
      const trait = `genre:${at}`;
      const drafts = ["follow", "mute", "less", "ignore"].map((type) => ({ type, trait }) as SignalDraft);
      person.recordAll([...drafts, { type: "hide", item: item(`i${at}`) }]);
    }
    expect(faded(person.signals(), noon + 1000 * day)).toEqual([]);
  });
});

/** So many that much fades, with short half-lives. */
const anyLife = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: anyDraft.map((draft) => ({ do: "record", draft }) as const) },
    { weight: 1, arbitrary: fc.nat({ max: 50 }).map((at) => ({ do: "retract", at }) as const) },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: 1, max: 10 * 24 })
        .map((hours) => ({ do: "wait", milliseconds: hours * hour }) as const),
    },
  ),
  { minLength: 100, maxLength: 240, size: "max" },
);

const stateOf = (person: Personalization) => {
  const { affinities, stances, ratings, hidden } = profileSnapshot(person.profile());
  return { affinities, stances, ratings, hidden };
};

/** A list, with what each score is made of; which kind of data was there first makes no difference to it. */
const listOf = (person: Personalization, catalogue: readonly Item[]) =>
  rank(person, catalogue).items.map(({ id, score, contributions }) => [
    id,
    score,
    ...contributions.map((contribution) => JSON.stringify(contribution)).sort(),
  ]);

/** Somebody who begins a visit, with what is stored of them. */
async function visit(entries: readonly Entry[], now: number): Promise<TestPerson> {
  const person = createPerson({ halfLives: shortHalfLives, storage: memoryStorage(entries) });
  person.advance(now - noon);
  person.mount();
  await person.ready;
  return person;
}

it("nothing that matters goes: the next visit ranks the same, now and later, and lets nothing more go", async () => {
  let gone = 0;
  await fc.assert(
    fc.asyncProperty(anyCatalogue, anyLife, async (catalogue, life) => {
      const before = createPerson({ halfLives: shortHalfLives });
      takeAll(before, life);
      // A day later what was taken back is gone as well.
      before.advance(2 * day);
      const after = await visit(before.entries(), before.clock());
      gone += before.signals().length - after.signals().length;
      const again = await visit(after.entries(), before.clock());
      expect(again.entries()).toEqual(after.entries());
      for (const wait of [0, 3 * day, 40 * day]) {
        before.advance(wait);
        after.advance(wait);
        expect(stateOf(after)).toStrictEqual(stateOf(before));
        expect(listOf(after, catalogue)).toStrictEqual(listOf(before, catalogue));
      }
    }),
    { numRuns: 150 },
  );
  expect(gone).toBeGreaterThan(500);
}, 30_000);
