import { afterEach, describe, expect, it, vi } from "vitest";
import { memoryStorage } from "../storage/memory.ts";
import {
  createPerson,
  day,
  hour,
  item,
  noon,
  recorded,
  type TestPerson,
} from "../testing/builders.fixture.ts";
import { claimMilestone } from "./claim.ts";
import { defineMilestones, type Milestone } from "./milestone.ts";
import { milestonesOf } from "./milestones.ts";

const ten: Milestone = { id: "ten", count: "workout", target: 10, kind: "workouts" };
const year: Milestone = { id: "year", after: 365 * day };
const firstList: Milestone = { id: "list", when: ({ owned }) => owned.size > 0 };
const workout = { type: "count", counter: "workout" } as const;

function follow(person: TestPerson, ...milestones: readonly Milestone[]) {
  const followed = milestonesOf(person, defineMilestones(milestones));
  person.mount();
  followed.mount();
  return followed;
}
const work = (person: TestPerson, times: number): void => {
  for (let time = 0; time < times; time += 1) person.record(workout);
};
const idsOf = (reached: readonly { readonly milestone: { readonly id: string } }[]) =>
  reached.map(({ milestone }) => milestone.id);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe("progress", () => {
  it("is what was counted, with when it was last", () => {
    const person = createPerson();
    const followed = follow(person, ten);
    expect(followed.progress("ten")).toEqual({ value: 0, target: 10, last: undefined, celebrated: false });
    work(person, 3);
    person.advance(hour);
    person.record({ ...workout, by: 2 });
    person.record({ type: "count", counter: "mile" });
    expect(followed.progress("ten")).toEqual({
      value: 5,
      target: 10,
      last: noon + hour,
      celebrated: false,
    });
    expect(followed.progress("unknown")).toBeUndefined();
  });

  it("is the same object until it changes, and tells that it did", () => {
    const person = createPerson();
    const followed = follow(person, ten);
    const listener = vi.fn();
    followed.subscribe(listener);
    const before = followed.progress("ten");
    person.record({ type: "open", item: item("noir") });
    expect(followed.progress("ten")).toBe(before);
    expect(listener).not.toHaveBeenCalled();
    work(person, 1);
    expect(followed.progress("ten")).not.toBe(before);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("is told to everybody, whoever fails, and a claim does not fail with them", async () => {
    const errors: unknown[] = [];
    const broken = new Error("host");
    const person = createPerson({ onError: (error) => errors.push(error) });
    const followed = follow(person, { ...ten, target: 1 });
    followed.subscribe(() => {
      throw broken;
    });
    const listener = vi.fn();
    followed.subscribe(listener);
    work(person, 1);
    expect(listener).toHaveBeenCalledOnce();
    expect(idsOf(await followed.claim())).toEqual(["ten"]);
    expect(new Set(errors)).toEqual(new Set([broken]));
  });

  it("goes back with what is taken back, and with a consent that is withdrawn", () => {
    const person = createPerson();
    const followed = follow(person, ten);
    work(person, 3);
    person.retract([recorded(person.record(workout)).id]);
    expect(followed.progress("ten")?.value).toBe(3);
    person.consent.set(["preference"]);
    expect(followed.progress("ten")?.value).toBe(0);
  });

  it("can be counted by the host, of evidence and never of choices", () => {
    const person = createPerson();
    const count = vi.fn(() => 1);
    const followed = follow(person, { id: "acts", count, target: 9 });
    person.record({ type: "hide", item: item("noir") });
    person.record({ type: "open", item: item("noir") });
    expect(followed.progress("acts")?.value).toBe(1);
    expect(count).toHaveBeenCalledTimes(1);
  });

  it("of time is in milliseconds, whole hours", () => {
    const person = createPerson();
    const followed = follow(person, year);
    person.record({ type: "hide", item: item("noir") });
    person.advance(day);
    work(person, 1);
    person.advance(36 * hour + 5);
    work(person, 1);
    expect(followed.progress("year")).toMatchObject({ value: 36 * hour, target: 365 * day });
  });
});

describe("a milestone that was reached", () => {
  it("waits, is claimed once, and is history from then on", async () => {
    const person = createPerson();
    const followed = follow(person, ten);
    work(person, 10);
    expect(idsOf(followed.waiting())).toEqual(["ten"]);
    expect(idsOf(await followed.claim())).toEqual(["ten"]);
    expect(followed.waiting()).toEqual([]);
    expect(await followed.claim()).toEqual([]);
    expect(followed.history()).toMatchObject([{ id: "ten", version: 1, time: noon, milestone: ten }]);
    expect(followed.progress("ten")?.celebrated).toBe(true);
    work(person, 10);
    expect(followed.waiting()).toEqual([]);
  });

  it("is claimed once by two who ask at the same time", async () => {
    const person = createPerson({ storage: memoryStorage() });
    const followed = follow(person, ten);
    await person.ready;
    work(person, 10);
    const won = await Promise.all([followed.claim(), followed.claim(), claimMilestone(person, "ten")]);
    expect(won.map((one) => (Array.isArray(one) ? idsOf(one) : one))).toEqual([["ten"], [], false]);
    expect(person.decisions()).toHaveLength(1);
  });

  it("is not celebrated again after a reload, but in a new version it is", async () => {
    const storage = memoryStorage();
    const person = createPerson({ storage });
    const followed = follow(person, ten);
    await person.ready;
    work(person, 10);
    await followed.claim();
    const later = createPerson({ storage });
    const again = follow(later, ten, { ...ten, id: "ten-again" });
    await later.ready;
    expect(idsOf(again.waiting())).toEqual(["ten-again"]);
    const changed = follow(later, { ...ten, version: 2 });
    expect(idsOf(changed.waiting())).toEqual(["ten"]);
  });

  it.each([
    ["a little late", 24 * hour, ["ten"]],
    ["more than a day late", 24 * hour + 1, []],
    ["with the clock set back by more", -(24 * hour + 1), []],
  ])("%s is celebrated or goes to the history without a word", async (_, moved, waiting) => {
    const storage = memoryStorage();
    const before = createPerson({ storage });
    before.mount();
    await before.ready;
    work(before, 10);
    const person = createPerson({ storage });
    person.advance(moved);
    const followed = follow(person, ten);
    await person.ready;
    expect(idsOf(followed.waiting())).toEqual(waiting);
    await expect.poll(() => followed.history().length).toBe(waiting.length === 0 ? 1 : 0);
  });

  it("becomes late while it waits", async () => {
    const person = createPerson();
    const followed = follow(person, ten);
    work(person, 10);
    person.advance(25 * hour);
    expect(await followed.claim()).toEqual([]);
    await expect.poll(() => followed.history().length).toBe(1);
  });

  it("is the latest of several, before the others", () => {
    const person = createPerson();
    const followed = follow(person, { ...ten, id: "three", target: 3 }, ten, firstList);
    work(person, 9);
    person.advance(hour);
    work(person, 1);
    person.advance(hour);
    person.record({ type: "own", item: item("list") });
    expect(idsOf(followed.waiting())).toEqual(["list", "ten", "three"]);
  });

  it("of the profile counts from when it became true", async () => {
    const storage = memoryStorage();
    const before = createPerson({ storage });
    before.mount();
    await before.ready;
    work(before, 3);
    before.record({ type: "own", item: item("list") });
    before.advance(7 * day);
    work(before, 3);
    const person = createPerson({ storage });
    person.advance(7 * day);
    const followed = follow(person, firstList);
    await person.ready;
    expect(followed.waiting()).toEqual([]);
    await expect.poll(() => followed.history()).toHaveLength(1);
  });

  it("of time is reached while the page is open", () => {
    vi.useFakeTimers();
    const person = createPerson();
    const followed = follow(person, { id: "day", after: day });
    work(person, 1);
    expect(followed.waiting()).toEqual([]);
    person.advance(day);
    vi.advanceTimersByTime(day);
    expect(followed.waiting()).toMatchObject([{ milestone: { id: "day" }, time: noon + day }]);
  });
});

describe("a kind that is turned off", () => {
  it("is never celebrated: it goes to the history, and stays there when it is turned on again", async () => {
    const person = createPerson();
    const followed = follow(person, ten, firstList);
    followed.turn("workouts", false);
    expect(followed.isOff("workouts")).toBe(true);
    expect(followed.isOff("milestone")).toBe(false);
    work(person, 10);
    person.record({ type: "own", item: item("list") });
    expect(idsOf(followed.waiting())).toEqual(["list"]);
    await expect.poll(() => followed.history()).toMatchObject([{ id: "ten" }]);
    followed.turn("workouts", true);
    expect(followed.isOff("workouts")).toBe(false);
    expect(idsOf(followed.waiting())).toEqual(["list"]);
    expect(person.decisions().filter(({ type }) => type === "ask")).toHaveLength(2);
  });
});

describe("nothing is known", () => {
  it("before the log was read, and before it is mounted", async () => {
    const person = createPerson({ storage: memoryStorage() });
    const followed = milestonesOf(person, defineMilestones([{ id: "new", when: () => true }]));
    expect(followed.progress("new")).toMatchObject({ value: 0 });
    followed.mount();
    person.mount();
    expect(followed.waiting()).toEqual([]);
    await person.ready;
    expect(idsOf(followed.waiting())).toEqual(["new"]);
  });

  it("of what is not followed any more", () => {
    const person = createPerson();
    const followed = milestonesOf(person, defineMilestones([ten]));
    person.mount();
    const stop = [followed.mount(), followed.mount()];
    stop[0]?.();
    stop[0]?.();
    work(person, 1);
    expect(followed.progress("ten")?.value).toBe(1);
    stop[1]?.();
    work(person, 1);
    expect(followed.progress("ten")?.value).toBe(1);
    followed.mount();
    expect(followed.progress("ten")?.value).toBe(2);
  });

  it("is the same for the same person and declaration", () => {
    const person = createPerson();
    const set = defineMilestones([ten]);
    expect(milestonesOf(person, set)).toBe(milestonesOf(person, set));
    expect(milestonesOf(person, set)).not.toBe(milestonesOf(createPerson(), set));
  });
});

describe("what the host declares", () => {
  it.each([
    [{ ...ten, id: "" }, "id"],
    [{ ...ten, kind: "" }, "kind"],
    [{ ...ten, version: 0 }, "version"],
    [{ ...ten, version: 1.5 }, "version"],
    [{ ...ten, target: 0 }, "target"],
    [{ ...ten, target: Number.NaN }, "target"],
    [{ ...year, after: -1 }, "after"],
  ])("is refused where it is wrong, in development: %o", (milestone, field) => {
    expect(() => defineMilestones([milestone as Milestone])).toThrow(
      new RegExp(`^Rapport: .*\`${field}\` must be`),
    );
    vi.stubEnv("NODE_ENV", "production");
    expect(defineMilestones([milestone as Milestone, year]).all).toMatchObject([year]);
  });

  it("is refused where an id is there twice", () => {
    expect(() => defineMilestones([ten, ten])).toThrow("its own");
  });

  it("does no harm where it throws: it is reported, and counts nothing", () => {
    const errors: unknown[] = [];
    const person = createPerson({ onError: (error) => errors.push(error) });
    const fail = (): never => {
      throw new Error("host");
    };
    const followed = follow(person, { id: "count", count: fail, target: 1 }, { id: "when", when: fail }, ten);
    work(person, 10);
    expect(idsOf(followed.waiting())).toEqual(["ten"]);
    expect(errors).toContainEqual(new Error("host"));
  });
});
