import { describe, expect, it, vi } from "vitest";
import { createPersonalization } from "../personalization.ts";
import { day, entryId, heldStorage, noon } from "../testing/builders.fixture.ts";
import { attentionOf, configureAttention } from "./attention-of.ts";
import {
  arranged,
  cookies,
  pass,
  second,
  steps,
  tenth,
  testSlots,
  withMovedClock,
} from "./attention.fixture.ts";

withMovedClock();

describe("of several asks", () => {
  it("the most important is shown first, whoever came first, and one at a time", async () => {
    const { attention, because } = arranged();
    attention.want(tenth);
    attention.want(steps);
    attention.want(cookies);
    expect(because("consent")).toBe("unwanted");
    await pass();
    expect([because("consent"), because("steps"), because(tenth.id)]).toEqual([
      "showing",
      "another-ask",
      "another-ask",
    ]);
    expect(attention.trace().map(({ ask }) => ask.id)).toEqual(["consent", "steps", tenth.id]);
  });

  it("one that is shown stays, also when a more important one comes", async () => {
    const { attention, because } = arranged();
    attention.want(tenth);
    await pass();
    attention.want(cookies);
    await pass();
    expect([because(tenth.id), because("consent")]).toEqual(["showing", "another-ask"]);
  });

  it("the host's priorities count, of a kind and of one ask", async () => {
    const { attention, because } = arranged({ priorities: { survey: 90 } });
    attention.want(steps);
    attention.want({ id: "survey", kind: "survey" });
    await pass();
    expect(because("survey")).toBe("showing");
    const other = arranged();
    other.attention.want({ ...tenth, priority: 70 });
    other.attention.want(steps);
    await pass();
    expect(other.because(tenth.id)).toBe("showing");
  });

  it("one that is sensitive waits until a person has approved it", async () => {
    const { attention, because } = arranged();
    const stop = attention.want({ id: "debt", kind: "advice", sensitive: true });
    attention.want(steps);
    await pass();
    expect([because("debt"), because("steps")]).toEqual(["unapproved", "showing"]);
    stop();
    attention.answer("steps", "yes");
    attention.want({ id: "debt", kind: "advice", sensitive: true, approvedBy: "desk 4" });
    await pass(30 * second);
    expect(because("debt")).toBe("showing");
  });

  it.each([
    [3, ["answered", "showing", "showing"]],
    [20, ["enough", "enough", "showing"]],
  ] as const)(
    "whoever is here often is asked less, not more, and still hears what is for them: on %i days",
    async (days, [soon, later, last]) => {
      const everything = createPersonalization({ consent: { granted: () => true } });
      const { one, attention, because } = arranged({}, everything);
      for (let ago = 1; ago <= days; ago += 1)
        one.record({ type: "count", counter: "visit", kind: "behavioral", time: noon - ago * day });
      attention.want(steps);
      await pass();
      attention.answer("steps", "yes");
      attention.want({ id: "survey", kind: "survey" });
      await pass();
      expect(because("survey")).toBe(soon);
      await pass(30 * second);
      expect(because("survey")).toBe(later);
      attention.answer("survey", "later");
      attention.want(tenth);
      await pass(30 * second);
      expect(because(tenth.id)).toBe(last);
    },
  );

  it("the next one comes a while after the one before was answered, or had left", async () => {
    const { attention, because } = arranged();
    const stop = attention.want(cookies);
    attention.want(steps);
    await pass();
    stop();
    await pass();
    expect(attention.state("steps")).toEqual({
      status: "waiting",
      because: "answered",
      until: noon + 30 * second,
    });
    await pass(30 * second - 1);
    expect(because("steps")).toBe("answered");
    await pass(1);
    expect(because("steps")).toBe("showing");
  });

  it("one that only went and came back, as a component that is mounted again, is shown again at once", async () => {
    const { attention, because } = arranged();
    const stop = attention.want(steps);
    await pass();
    stop();
    attention.want(steps);
    await pass();
    expect(because("steps")).toBe("showing");
    attention.want(steps)();
    await pass();
    expect(because("steps")).toBe("showing");
  });

  it("none is shown that nobody wants any more", async () => {
    const { attention, because } = arranged();
    const stop = attention.want(steps);
    stop();
    stop();
    await pass();
    expect(attention.trace()).toEqual([]);
    expect(because("steps")).toBe("unwanted");
  });
});

describe("an answer", () => {
  it("'not now' keeps it away for 3, 7, and then 30 days each time", async () => {
    const { attention, because } = arranged();
    attention.want(steps);
    for (const days of [3, 7, 30, 30]) {
      await pass();
      expect(because("steps")).toBe("showing");
      const until = Date.now() + days * day;
      attention.answer("steps", "later");
      expect(attention.state("steps")).toEqual({ status: "waiting", because: "cool-down", until });
      await pass(days * day - 1);
      expect(because("steps")).toBe("cool-down");
      await pass(1);
    }
    expect(because("steps")).toBe("showing");
  });

  it("begins to count anew after a yes", async () => {
    const { attention } = arranged();
    for (const answer of ["later", "later", "yes", "later"] as const) attention.answer("steps", answer);
    expect(attention.state("steps")).toMatchObject({ until: noon + 3 * day });
  });

  it.each(["yes", "never"] as const)("'%s' holds for good: a no is as durable as a yes", async (answer) => {
    const { one, attention } = arranged();
    attention.want(steps);
    await pass();
    attention.answer("steps", answer);
    expect(attention.state("steps")).toEqual({ status: "done", answered: answer });
    await pass(1000 * day);
    expect(attention.state("steps")).toEqual({ status: "done", answered: answer });
    one.decide({ type: "erase", targets: "everything" });
    expect(attention.state("steps")).toEqual({ status: "showing" });
  });

  it("holds at another visit and in another tab: it is what is stored that counts, and until that is read nothing is shown", async () => {
    const disk = heldStorage();
    const one = createPersonalization({ storage: disk.storage });
    const { attention, because } = arranged({}, one);
    attention.want(steps);
    one.mount();
    await pass();
    expect(because("steps")).toBe("loading");
    vi.useRealTimers();
    await disk.resolve(0, [
      { type: "ask", ask: "steps", answer: "never", id: entryId(1), time: noon - 400 * day },
    ]);
    await one.ready;
    expect(attention.state("steps")).toEqual({ status: "done", answered: "never" });
  });

  it("of a sort of asks holds for every ask of that sort", async () => {
    const { attention, because } = arranged();
    attention.answer("milestone:workouts", "never");
    attention.want(tenth);
    attention.want({ ...tenth, id: "milestone:workouts-with-friends:1" });
    await pass(30 * second);
    expect(because(tenth.id)).toBe("refused");
    expect(because("milestone:workouts-with-friends:1")).toBe("showing");
    attention.answer("milestone:workouts", "yes");
    expect(because(tenth.id)).toBe("another-ask");
  });

  it("is a decision, and nothing else in the log", async () => {
    const { one, attention } = arranged();
    attention.answer("steps", "later");
    expect(one.decisions()).toEqual([
      { type: "ask", ask: "steps", answer: "later", id: expect.any(String), time: noon },
    ]);
    expect(one.entries()).toHaveLength(1);
  });
});

describe("nothing new is shown", () => {
  it.each(["typing", "dialog", "hidden"] as const)("while it would disturb: %s", async (busy) => {
    const { around, attention, because } = arranged();
    around.turn(busy);
    attention.want(cookies);
    await pass();
    expect(because("consent")).toBe(busy);
    around.turn(undefined);
    expect(because("consent")).toBe("showing");
    around.turn(busy);
    expect(because("consent")).toBe("showing");
  });

  it.each(["checkout", "held", "typing", "dialog"] as const)("while the host says so: %s", async (reason) => {
    const { attention, because } = arranged();
    const letGo = attention.hold(reason);
    const letGoToo = attention.hold(reason);
    attention.want(steps);
    await pass();
    expect(because("steps")).toBe(reason);
    letGo();
    letGo();
    expect(because("steps")).toBe(reason);
    letGoToo();
    expect(because("steps")).toBe("showing");
  });

  it("and a checkout takes away what is shown, but consent; it comes back afterwards", async () => {
    const { attention, because } = arranged();
    attention.want(steps);
    await pass();
    const letGo = attention.hold("checkout");
    expect(because("steps")).toBe("checkout");
    letGo();
    expect(because("steps")).toBe("showing");
    const other = arranged();
    other.attention.want(cookies);
    await pass();
    other.attention.hold("checkout");
    expect(other.because("consent")).toBe("showing");
  });
});

describe("whoever listens", () => {
  it("is told of changes, and of nothing else; the state is the same object until then", async () => {
    const { one, around, attention } = arranged();
    let told = 0;
    const stop = attention.subscribe(() => {
      told += 1;
    });
    attention.want(steps);
    await pass();
    expect(told).toBe(1);
    const [state, trace] = [attention.state("steps"), attention.trace()];
    around.turn("typing");
    one.record({ type: "hide", item: { id: "noir", title: "Noir", traits: [] } });
    attention.want(steps);
    await pass();
    expect(told).toBe(1);
    expect(attention.state("steps")).toBe(state);
    expect(attention.trace()).toBe(trace);
    expect(attention.state("other")).toBe(attention.state("other"));
    stop();
    attention.answer("steps", "yes");
    expect(told).toBe(1);
  });

  it("may fail without harm: the host is told, and the others still hear", async () => {
    const errors: unknown[] = [];
    const { attention } = arranged({}, createPersonalization({ onError: (error) => errors.push(error) }));
    const broken = new Error("the host's listener failed");
    let told = 0;
    attention.subscribe(() => {
      throw broken;
    });
    attention.subscribe(() => {
      told += 1;
    });
    attention.want(steps);
    await pass();
    expect([errors, told]).toEqual([[broken], 1]);
  });

  it("hears of an answer that another component asks for", () => {
    const { attention, because } = arranged();
    const heard: string[] = [];
    attention.subscribe(() => heard.push(because("steps")));
    attention.answer("steps", "never");
    expect(heard).toContain("done");
  });
});

it("watches the page only while something is wanted", async () => {
  const { around, attention } = arranged();
  expect(around.watched()).toBe(0);
  const stops = [attention.want(steps), attention.want(tenth)];
  await pass();
  expect(around.watched()).toBe(1);
  for (const stop of stops) stop();
  await pass();
  expect(around.watched()).toBe(0);
});

it("asks where the page cannot be watched, and tells the host", async () => {
  const errors: unknown[] = [];
  const broken = new Error("no watching");
  const watch = (): never => {
    throw broken;
  };
  const { attention, because } = arranged(
    { surroundings: { busy: () => undefined, watch } },
    createPersonalization({ onError: (error) => errors.push(error) }),
  );
  attention.want(steps);
  await pass();
  expect(because("steps")).toBe("showing");
  expect(errors).toContain(broken);
});

it("can be arranged in another way later: what is shown has to take the new place", async () => {
  const { one, attention, because } = arranged();
  attention.want(steps);
  await pass();
  const places = testSlots();
  places.slot.request(() => {});
  configureAttention(one, { slot: places.slot });
  expect(because("steps")).toBe("another-tab");
  expect(attentionOf(one)).toBe(attention);
});

it("a clock that was put back keeps nobody waiting for an answer to come", async () => {
  const { one, attention, because } = arranged();
  vi.setSystemTime(noon + 400 * day);
  attention.answer("steps", "yes");
  vi.setSystemTime(noon);
  attention.want(cookies);
  await pass();
  expect(one.decisions()).toHaveLength(1);
  expect(because("consent")).toBe("showing");
});

it("an ask without a name is an error for the developer", () => {
  const { attention } = arranged();
  expect(() => attention.want({ id: "", kind: "help" })).toThrow(/^Rapport: an ask has no `id`/);
});
