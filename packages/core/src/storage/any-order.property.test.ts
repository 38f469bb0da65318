import { expect, it } from "vitest";
// Its arrival takes a time that no scheduler knows of.
import "../heart/on-demand.ts";
import type { SignalDraft } from "../signals/signal.ts";
import { shortHalfLives } from "../testing/arbitraries.fixture.ts";
import { createPerson, day, hour, item } from "../testing/builders.fixture.ts";
import { fc } from "../testing/fast-check.fixture.ts";
import { scheduledStorage } from "../testing/scheduled-storage.fixture.ts";

const anyAct: fc.Arbitrary<SignalDraft> = fc
  .tuple(fc.constantFrom("open", "dwell", "rate", "impression"), fc.nat({ max: 200 }))
  .map(([type, id]) => ({ type, item: item(`i${id}`), value: 1, seconds: 60 }));

/** What happens in one of three tabs. */
const anyMoment = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(anyAct, { minLength: 1, maxLength: 40, size: "max" }).map((drafts) => ({ drafts })),
  },
  { weight: 2, arbitrary: fc.nat({ max: 50 }).map((retract) => ({ retract })) },
  { weight: 1, arbitrary: fc.nat({ max: 50 }).map((erase) => ({ erase })) },
  { weight: 1, arbitrary: fc.constant({ erase: "everything" as const }) },
  { weight: 3, arbitrary: fc.constant({ again: true }) },
  { weight: 3, arbitrary: fc.constant({ away: true }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 72 }).map((hours) => ({ hours })) },
);
const anyDay = fc.array(fc.tuple(fc.nat({ max: 2 }), anyMoment), { maxLength: 14, size: "max" });
/** Half-lives of another version of the page, clocks that are wrong. */
const anyTab = fc.record({
  offset: fc.constantFrom(0, 0, hour, -hour, 400 * day),
  slow: fc.constantFrom(false, false, true),
});

/** Until all has happened that follows from everything, in the order of the scheduler. */
async function rest(scheduler: fc.Scheduler, isReady: () => boolean): Promise<void> {
  do {
    await scheduler.waitIdle();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  } while (scheduler.count() > 0 || !isReady());
}

it("tabs come to the same, and to rest, in whatever order a storage answers and tabs hear of each other", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.tuple(anyTab, anyTab, anyTab),
      anyDay,
      async (scheduler, kinds, moments) => {
        const storage = scheduledStorage(scheduler);
        let visits = 0;
        const start = (at: number) => {
          const { offset, slow } = kinds[at] ?? { offset: 0, slow: false };
          visits += 1;
          const person = createPerson({
            halfLives: slow ? { behavioral: { events: 50 } } : shortHalfLives,
            storage: storage.tab(`tab ${at}, visit ${visits}`),
            random: () => visits / 100,
          });
          person.advance(offset);
          return { person, close: person.mount() as (() => void) | undefined };
        };
        const tabs = [0, 1, 2].map(start);
        const act = ([at, moment]: (typeof moments)[number]): void => {
          const tab = tabs[at] as (typeof tabs)[number];
          const { person } = tab;
          if ("drafts" in moment) person.recordAll(moment.drafts);
          else if ("retract" in moment) {
            const entry = person.entries()[moment.retract];
            if (entry) person.retract([entry.id]);
          } else if ("erase" in moment) {
            const { erase } = moment;
            const entry = person.entries()[Number(erase)];
            const targets = erase === "everything" ? erase : entry && [entry.id];
            if (targets) person.decide({ type: "erase", targets });
          } else if ("hours" in moment) for (const one of tabs) one.person.advance(moment.hours * hour);
          else {
            const { close } = tab;
            close?.();
            if ("again" in moment) tabs[at] = start(at);
            else tab.close = close ? undefined : person.mount();
          }
        };
        const { task } = scheduler.scheduleSequence(
          moments.map((moment, at) => ({ label: `moment ${at}`, builder: async () => act(moment) })),
        );
        await rest(scheduler, () => tabs.every(({ person }) => person.persistence !== "loading"));
        await task;
        for (const tab of tabs) tab.close ??= tab.person.mount();
        await rest(scheduler, () => true);
        const kept = storage.ids();
        for (const { person } of tabs) expect(person.entries().map(({ id }) => id)).toEqual(kept);
        for (const { close } of tabs) close?.();
      },
    ),
    { numRuns: 1500 },
  );
}, 60_000);
