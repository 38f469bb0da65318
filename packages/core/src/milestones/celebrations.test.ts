import { describe, expect, it, vi } from "vitest";
import { attentionOf, configureAttention } from "../attention/attention-of.ts";
import { testSurroundings } from "../attention/attention.fixture.ts";
import { setback } from "../attention/setback.ts";
import { createPerson, hour, item } from "../testing/builders.fixture.ts";
import { celebrationsOf } from "./celebrations.ts";
import { defineMilestones } from "./milestone.ts";

const set = defineMilestones([
  { id: "two", count: "workout", target: 2, kind: "workouts" },
  { id: "three", count: "workout", target: 3, kind: "workouts" },
  { id: "list", when: ({ owned }) => owned.size > 0 },
]);
const workout = { type: "count", counter: "workout" } as const;

/** Somebody whose celebrations are shown on a page. */
function follow() {
  const surroundings = testSurroundings();
  const errors: unknown[] = [];
  const person = createPerson({ onError: (error) => errors.push(error) });
  configureAttention(person, { surroundings });
  const celebrations = celebrationsOf(person, set);
  person.mount();
  const stop = celebrations.mount();
  const shown = () => {
    const current = celebrations.current();
    return current && [current.first, ...current.others].map(({ milestone }) => milestone.id);
  };
  return { person, surroundings, celebrations, shown, stop, errors, attention: attentionOf(person) };
}
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

describe("a celebration", () => {
  it("shows what was reached, which is claimed before, and ends when it was seen", async () => {
    const { person, celebrations, shown } = follow();
    const claims: number[] = [];
    celebrations.subscribe(() =>
      claims.push(person.decisions().filter(({ type }) => type === "claim").length),
    );
    person.recordAll([workout, workout]);
    await expect.poll(shown).toEqual(["two"]);
    expect(claims).toEqual([1]);
    expect(celebrations.current()?.number).toBe(1);
    celebrations.end();
    await settled();
    expect(shown()).toBeUndefined();
    expect(celebrations.milestones.history()).toMatchObject([{ id: "two" }]);
  });

  it("is ended by the place that shows it, and by no other", async () => {
    const { person, celebrations, shown } = follow();
    const [first, other] = [{}, {}];
    celebrations.mount(first);
    const leave = celebrations.mount(other);
    person.recordAll([workout, workout]);
    await expect.poll(shown).toEqual(["two"]);
    celebrations.end(other);
    expect(celebrations.current(first)?.first.milestone.id).toBe("two");
    leave();
    celebrations.end(other);
    expect(celebrations.current(first)?.first.milestone.id).toBe("two");
    celebrations.end(first);
    expect(celebrations.current(first)).toBeUndefined();
  });

  it("merges several: one is seen, and what comes meanwhile joins it", async () => {
    const { person, celebrations, shown } = follow();
    person.recordAll([workout, workout, workout]);
    await expect.poll(shown).toEqual(["three", "two"]);
    person.record({ type: "own", item: item("list") });
    await expect.poll(shown).toEqual(["three", "two", "list"]);
    expect(celebrations.current()?.number).toBe(1);
    celebrations.end();
    await settled();
    expect(shown()).toBeUndefined();
  });

  it.each(["typing", "dialog", "hidden"] as const)("waits while it would disturb: %s", async (busy) => {
    const { person, surroundings, shown } = follow();
    surroundings.turn(busy);
    person.recordAll([workout, workout]);
    await settled();
    expect(shown()).toBeUndefined();
    expect(person.decisions()).toEqual([]);
    surroundings.turn(undefined);
    await expect.poll(shown).toEqual(["two"]);
  });

  it("waits during a checkout, and for 30 s after an error", async () => {
    vi.useFakeTimers();
    try {
      const { person, attention, shown } = follow();
      const release = attention.hold("checkout");
      person.recordAll([workout, workout]);
      await vi.advanceTimersByTimeAsync(10);
      expect(shown()).toBeUndefined();
      attention.failed();
      release();
      person.advance(29_999);
      await vi.advanceTimersByTimeAsync(29_999);
      expect(shown()).toBeUndefined();
      person.advance(1);
      await vi.advanceTimersByTimeAsync(1);
      expect(shown()).toEqual(["two"]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("does not come after a setback: the milestone is late by then, and goes to the history", async () => {
    const { person, celebrations, shown } = follow();
    setback(person);
    person.recordAll([workout, workout]);
    await settled();
    expect(shown()).toBeUndefined();
    person.advance(25 * hour);
    person.record({ type: "open", item: item("noir") });
    await expect.poll(() => celebrations.milestones.history()).toMatchObject([{ id: "two" }]);
    await settled();
    expect(shown()).toBeUndefined();
  });

  it.each(["checkout", "setback"])("that is seen goes with a %s, and stays in the history", async (what) => {
    const { person, attention, celebrations, shown } = follow();
    person.recordAll([workout, workout]);
    await expect.poll(shown).toEqual(["two"]);
    if (what === "checkout") attention.hold("checkout");
    else setback(person);
    expect(shown()).toBeUndefined();
    expect(celebrations.milestones.history()).toHaveLength(1);
  });

  it("is one at a time, also of milestones that were declared apart", async () => {
    vi.useFakeTimers();
    try {
      const { person, celebrations, shown, attention } = follow();
      const others = celebrationsOf(person, defineMilestones([{ id: "one", count: "workout", target: 1 }]));
      others.mount();
      person.recordAll([workout, workout]);
      await vi.advanceTimersByTimeAsync(10);
      expect([shown(), others.current()]).toEqual([["two"], undefined]);
      expect(attention.trace()).toMatchObject([
        { state: { status: "showing" } },
        { state: { status: "waiting", because: "another-ask" } },
      ]);
      celebrations.end();
      await vi.advanceTimersByTimeAsync(10);
      person.advance(30_000);
      await vi.advanceTimersByTimeAsync(30_000);
      expect(shown()).toBeUndefined();
      expect(others.current()?.first.milestone.id).toBe("one");
    } finally {
      vi.useRealTimers();
    }
  });

  it("stays with the person: leaving the page's block and coming back loses nothing", async () => {
    const { person, celebrations, shown, stop } = follow();
    person.recordAll([workout, workout]);
    await expect.poll(shown).toEqual(["two"]);
    stop();
    stop();
    const again = celebrations.mount();
    expect(shown()).toEqual(["two"]);
    again();
    person.record(workout);
    await settled();
    expect(shown()).toEqual(["two"]);
    expect(celebrationsOf(person, set)).toBe(celebrations);
  });

  it("does not wait for a listener that throws", async () => {
    const { person, celebrations, shown, errors } = follow();
    celebrations.subscribe(() => {
      throw new Error("host");
    });
    const after = vi.fn();
    celebrations.subscribe(after);
    person.recordAll([workout, workout]);
    await expect.poll(shown).toEqual(["two"]);
    expect(after).toHaveBeenCalledOnce();
    expect(errors).toEqual([new Error("host")]);
  });

  it("comes after a claim that failed, too", async () => {
    const { person, celebrations, shown, errors } = follow();
    const failed = new Error("claim");
    vi.spyOn(celebrations.milestones, "claim").mockRejectedValueOnce(failed);
    person.recordAll([workout, workout]);
    await expect.poll(() => errors).toEqual([failed]);
    person.record(workout);
    await expect.poll(() => shown()?.toSorted()).toEqual(["three", "two"]);
  });

  it("asks for nothing while there is nothing to celebrate", async () => {
    const { person, attention, surroundings } = follow();
    await settled();
    expect(attention.trace()).toEqual([]);
    expect(surroundings.watched()).toBe(0);
    person.recordAll([workout, workout]);
    await expect
      .poll(() => attention.trace())
      .toMatchObject([{ ask: { id: "milestone::two,three,list", kind: "milestone" } }]);
  });
});
