import { expect, it, vi } from "vitest";
import type { Entry, SignalDraft } from "../signals/signal.ts";
import { shortHalfLives } from "../testing/arbitraries.fixture.ts";
import {
  createPerson,
  day,
  entryId,
  hour,
  item,
  noon,
  retraction,
  stored,
} from "../testing/builders.fixture.ts";
import { fc } from "../testing/fast-check.fixture.ts";
import { sharedStorage } from "../testing/shared-storage.fixture.ts";

type Shared = ReturnType<typeof sharedStorage>;

/** A tab whose clock may be wrong. */
async function open(storage: Shared, random: number, offset: number, halfLives = shortHalfLives) {
  const person = createPerson({ halfLives, storage: storage.tab(), random: () => random });
  person.advance(offset);
  const close = person.mount();
  await person.ready;
  return { person, close };
}
type Tab = Awaited<ReturnType<typeof open>>;

const idsOf = ({ person }: Tab): string[] => person.entries().map(({ id }) => id);

/** Waits until everything that follows from everything has happened: it must come to an end. */
async function quiet(storage: Shared): Promise<void> {
  let before = -1;
  await vi.waitUntil(
    () => {
      const isQuiet = storage.calls() === before;
      before = storage.calls();
      return isQuiet;
    },
    { interval: 2, timeout: 5000 },
  );
}

/** What is noticed, mostly, so that much fades. */
const anyAct: fc.Arbitrary<SignalDraft> = fc
  .tuple(fc.constantFrom("open", "dwell", "rate", "impression"), fc.nat({ max: 200 }))
  .map(([type, id]) => ({ type, item: item(`i${id}`), value: 1, seconds: 60 }));

/** What happens in one of three tabs. */
const anyMoment = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(anyAct, { minLength: 5, maxLength: 40, size: "max" }).map((drafts) => ({ drafts })),
  },
  { weight: 2, arbitrary: fc.nat({ max: 50 }).map((retract) => ({ retract })) },
  { weight: 2, arbitrary: fc.constant({ again: true }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 72 }).map((hours) => ({ hours })) },
);
const anyDay = fc.array(fc.tuple(fc.nat({ max: 2 }), anyMoment), {
  minLength: 8,
  maxLength: 20,
  size: "max",
});
/** Half-lives of another version of the page, clocks that are wrong. */
const anyTab = fc.record({
  offset: fc.constantFrom(0, 0, hour, -hour, 400 * day),
  slow: fc.constantFrom(false, false, true),
});

it("tabs come to the same, and to rest, whoever lets what go and when: other clocks and versions, too", async () => {
  let gone = 0;
  await fc.assert(
    fc.asyncProperty(fc.tuple(anyTab, anyTab, anyTab), anyDay, async (kinds, moments) => {
      const storage = sharedStorage();
      const made = new Set<string>();
      const start = (at: number): Promise<Tab> => {
        const { offset, slow } = kinds[at] ?? { offset: 0, slow: false };
        return open(storage, (at + 1) / 5, offset, slow ? { behavioral: { events: 50 } } : shortHalfLives);
      };
      const tabs = await Promise.all([0, 1, 2].map(start));
      for (const [at, moment] of moments) {
        const { person, close } = tabs[at] as Tab;
        if ("drafts" in moment) person.recordAll(moment.drafts);
        else if ("retract" in moment) {
          const entry = person.entries()[moment.retract];
          if (entry) person.retract([entry.id]);
        } else if ("hours" in moment) for (const tab of tabs) tab.person.advance(moment.hours * hour);
        else {
          // Nothing is closed before it was saved.
          await quiet(storage);
          close();
          const next = await start(at);
          next.person.advance(person.clock() - next.person.clock());
          tabs[at] = next;
        }
        for (const id of tabs.flatMap(idsOf)) made.add(id);
      }
      await quiet(storage);
      const kept = await storage.ids();
      for (const tab of tabs) expect(idsOf(tab)).toEqual(kept);
      gone += made.size - kept.length;
      for (const { close } of tabs) close();
    }),
    { numRuns: 150 },
  );
  expect(gone).toBeGreaterThan(300);
}, 60_000);

it("another tab lets go of what a visit that begins lets go", async () => {
  const entries = Array.from({ length: 300 }, (_, at) =>
    stored(at, { type: "open", item: item(`i${at}`) }, { time: noon }),
  );
  const storage = sharedStorage();
  const early = await open(storage, 0.1, 0, {});
  await storage.tab().append(entries);
  await quiet(storage);
  expect(idsOf(early)).toHaveLength(300);
  const late = await open(storage, 0.2, 0, {});
  await quiet(storage);
  expect(idsOf(late)).toEqual(entries.slice(216).map(({ id }) => id));
  expect(idsOf(early)).toEqual(idsOf(late));
  expect(await storage.ids()).toEqual(idsOf(late));
});

it("what one clock calls settled and another does not stays, and nobody deletes it twice", async () => {
  const entries: Entry[] = [stored(1, { type: "open", item: item("a") }), retraction(2, [entryId(1)])];
  const storage = sharedStorage(entries);
  const behind = await open(storage, 0.1, -hour);
  const right = await open(storage, 0.2, hour);
  await quiet(storage);
  expect(idsOf(behind)).toEqual(entries.map(({ id }) => id));
  expect(idsOf(right)).toEqual(idsOf(behind));
  expect(storage.calls()).toBe(2);
});
