import { describe, expect, it } from "vitest";
import { arranged, pass, second, steps, testSlots, withMovedClock } from "./attention.fixture.ts";

withMovedClock();

describe("over several tabs", () => {
  it("an ask is shown only where the place is, and the next tab has it when it was given back", async () => {
    const { slot } = testSlots();
    const [here, there] = [arranged({ slot }), arranged({ slot })];
    here.attention.want(steps);
    there.attention.want(steps);
    await pass();
    expect([here.because("steps"), there.because("steps")]).toEqual(["showing", "another-tab"]);
    here.attention.answer("steps", "later");
    expect([here.because("steps"), there.because("steps")]).toEqual(["cool-down", "showing"]);
  });

  it("the place is asked for only while there is something to show, and given back after", async () => {
    const places = testSlots();
    const { around, attention } = arranged({ slot: places.slot });
    expect(places.waiting()).toBe(0);
    around.turn("typing");
    const stop = attention.want(steps);
    await pass();
    expect(places.waiting()).toBe(0);
    around.turn(undefined);
    expect(places.waiting()).toBe(1);
    stop();
    await pass();
    expect(places.waiting()).toBe(0);
  });

  it("what is shown stays while the page is hidden, and goes if another tab has the place when it is back", async () => {
    const places = testSlots();
    const [here, there] = [arranged({ slot: places.slot }), arranged({ slot: places.slot })];
    here.attention.want(steps);
    there.attention.want(steps);
    await pass();
    here.around.turn("hidden");
    places.lose();
    expect([here.because("steps"), there.because("steps")]).toEqual(["showing", "showing"]);
    here.around.turn(undefined);
    await pass(249);
    expect(here.because("steps")).toBe("showing");
    await pass(1);
    expect([here.because("steps"), there.because("steps")]).toEqual(["another-tab", "showing"]);
    there.attention.answer("steps", "later");
    expect(here.because("steps")).toBe("showing");
  });

  it("what is shown stays if the place is got back in time", async () => {
    const places = testSlots();
    const { around, attention, because } = arranged({ slot: places.slot });
    attention.want(steps);
    await pass();
    const states = new Set<string>();
    attention.subscribe(() => states.add(because("steps")));
    around.turn("hidden");
    places.lose();
    around.turn(undefined);
    await pass(second);
    expect([...states]).toEqual([]);
    expect(because("steps")).toBe("showing");
  });

  it("what is shown goes at once if the place is lost before the person's eyes", async () => {
    const places = testSlots();
    const [here, there] = [arranged({ slot: places.slot }), arranged({ slot: places.slot })];
    here.attention.want(steps);
    there.attention.want(steps);
    await pass();
    places.lose();
    expect([here.because("steps"), there.because("steps")]).toEqual(["another-tab", "showing"]);
  });
});
