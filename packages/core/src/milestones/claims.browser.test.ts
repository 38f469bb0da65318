import { afterEach, describe, expect, it } from "vitest";
import { createConsent } from "../consent/consent.ts";
import { createPersonalization, type Personalization } from "../personalization.ts";
import { indexedDBStorage } from "../storage/indexeddb.ts";
import type { Storage as LogStorage } from "../storage/storage.ts";
import { noon } from "../testing/builders.fixture.ts";
import { defineMilestones } from "./milestone.ts";
import { type Milestones, milestonesOf } from "./milestones.ts";

const races = 100;
const set = defineMilestones(
  Array.from({ length: races }, (_, at) => ({ id: `m${at + 1}`, count: "workout", target: at + 1 })),
);

let names = 0;
let closing: (() => void)[] = [];

interface Tab {
  readonly person: Personalization;
  readonly followed: Milestones;
}

/** A tab of a page: with a log, a connection and a channel of its own. */
function openTab(name: string, at: number, storage: LogStorage = indexedDBStorage(name)): Tab {
  const person = createPersonalization({
    consent: createConsent(["behavioral"]),
    storage,
    clock: () => noon,
    random: () => at / 10,
  });
  const followed = milestonesOf(person, set);
  closing.push(person.mount(), followed.mount(), () => void indexedDB.deleteDatabase(name));
  return { person, followed };
}

/** Lets two tabs race for one milestone after the other. Returns what each of them won. */
async function race(tabs: readonly [Tab, Tab], times: number): Promise<string[][]> {
  await Promise.all(tabs.map(({ person }) => person.ready));
  const won: string[][] = [[], []];
  for (let round = 1; round <= times; round += 1) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    tabs[round % 2]?.person.record({ type: "count", counter: "workout" });
    // Both know that it was reached, and neither that the other claims it.
    for (const { followed } of tabs)
      await expect.poll(() => followed.waiting().map(({ milestone }) => milestone.id)).toContain(`m${round}`);
    const claims = await Promise.all(order.map(async (at) => tabs[at]?.followed.claim()));
    for (const [at, reached] of claims.entries())
      won[order[at] ?? 0]?.push(...(reached ?? []).map(({ milestone }) => milestone.id));
  }
  return won;
}

afterEach(() => {
  for (const close of closing) close();
  closing = [];
});

describe("two tabs", () => {
  it("never celebrate the same twice, in 100 races", async () => {
    const name = `claims-${(names += 1)}`;
    const tabs = [openTab(name, 1), openTab(name, 2)] as const;
    const won = await race(tabs, races);
    expect(won.flat().sort()).toEqual(set.all.map(({ id }) => id).sort());
    expect(won.every((one) => one.length > 0)).toBe(true);
    for (const { followed } of tabs) await expect.poll(() => followed.history()).toHaveLength(races);
    const stored = await indexedDBStorage(name).load();
    expect(stored.filter(({ type }) => type === "claim")).toHaveLength(races);
  });

  it("would celebrate twice if looking and keeping were two steps", async () => {
    const name = `claims-${(names += 1)}`;
    const inTwoSteps = (): LogStorage => {
      const storage = indexedDBStorage(name);
      delete storage.claim;
      return storage;
    };
    const won = await race([openTab(name, 7, inTwoSteps()), openTab(name, 8, inTwoSteps())], 20);
    expect(won.flat().length).toBeGreaterThan(20);
  });

  it("of which one was offline with its own storage unite what both claimed", async () => {
    const [here, there] = [`claims-${(names += 1)}`, `claims-${(names += 1)}`];
    const [one, other] = [openTab(here, 3), openTab(there, 4)];
    for (const { person } of [one, other]) {
      await person.ready;
      person.record({ type: "count", counter: "workout" });
    }
    expect(await one.followed.claim()).toHaveLength(1);
    other.person.record({ type: "count", counter: "workout" });
    expect(await other.followed.claim()).toHaveLength(2);
    await indexedDBStorage(here).append(other.person.entries());
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await expect
      .poll(() =>
        one.followed
          .history()
          .map(({ id }) => id)
          .sort(),
      )
      .toEqual(["m1", "m2"]);
    // Together they have done three: the third is new to both.
    expect(one.followed.waiting().map(({ milestone }) => milestone.id)).toEqual(["m3"]);
    expect((await indexedDBStorage(here).load()).filter(({ type }) => type === "claim")).toHaveLength(3);
  });

  it("see nothing to celebrate in what was erased", async () => {
    const name = `claims-${(names += 1)}`;
    const [one, other] = [openTab(name, 5), openTab(name, 6)];
    await Promise.all([one.person.ready, other.person.ready]);
    one.person.record({ type: "count", counter: "workout" });
    await one.followed.claim();
    await expect.poll(() => other.followed.history()).toHaveLength(1);
    other.person.decide({ type: "erase", targets: "everything" });
    await expect.poll(() => one.followed.history()).toHaveLength(0);
    expect([one.followed.waiting(), other.followed.waiting()]).toEqual([[], []]);
    one.person.record({ type: "count", counter: "workout" });
    expect(await one.followed.claim()).toHaveLength(1);
  });
});
