import { afterEach, describe, expect, it, vi } from "vitest";
import { type ConsentPolicy, nothingGranted } from "./consent/consent.ts";
import { createPersonalization, type Change } from "./personalization.ts";
import { rank } from "./ranking/rank.ts";
import type { Signal } from "./signals/signal.ts";
import { createPerson, hour, item, like, noon, recorded } from "./testing/builders.fixture.ts";

const noir = item("noir", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);

afterEach(() => {
  vi.restoreAllMocks();
});

describe("recording", () => {
  it("hands everything recorded to the host, once, as it stands in the log", async () => {
    const signals: Signal[] = [];
    const person = createPerson({ kinds: ["behavioral"], onSignal: (signal) => signals.push(signal) });
    person.mount();
    await person.ready;
    person.recordAll([
      { type: "open", item: noir },
      { type: "rate", value: 1, item: noir },
      { type: "hide", item: noir },
    ]);
    expect(signals.map(({ type }) => type)).toEqual(["open", "hide"]);
    expect(signals).toEqual(person.entries());
  });

  it("stamps what is recorded with the clock", () => {
    const person = createPerson();
    person.record({ type: "open", item: noir });
    person.advance(hour);
    person.record({ type: "open", item: romance });
    expect(person.signals().map(({ time }) => time)).toEqual([noon, noon + hour]);
  });

  it("uses the wall clock and grants nothing unless told otherwise", () => {
    const person = createPersonalization();
    const before = Date.now();
    const hide = recorded(person.record({ type: "hide", item: noir }));
    expect(hide.time).toBeGreaterThanOrEqual(before);
    expect(hide.time).toBeLessThanOrEqual(Date.now());
    expect(person.consent).toBe(nothingGranted);
  });
});

describe("retracting", () => {
  it("finds a signal while it is in force, and what stands behind an entry in any case", () => {
    const person = createPerson();
    const [rated] = like(person, noir) as [Signal];
    expect(person.signal(rated.id)).toEqual(rated);
    const undo = person.retract([rated.id]);
    expect(person.signal(rated.id)).toBeUndefined();
    expect(person.signal(undo.id)).toBeUndefined();
    expect(person.behind([undo.id])).toEqual([rated]);
    const redo = person.retract([undo.id]);
    expect(person.signal(rated.id)).toEqual(rated);
    expect(person.behind([redo.id, "unheard-of"])).toEqual([rated]);
  });

  it("survives ids that nothing has", () => {
    const person = createPerson();
    like(person, noir);
    person.retract(["unheard-of"]);
    expect(person.signals()).toHaveLength(1);
  });

  it("only ever adds to the log", () => {
    const person = createPerson();
    const ids = [like(person, noir)[0]?.id ?? ""];
    for (let time = 0; time < 4; time += 1) ids.push(person.retract([ids.at(-1) ?? ""]).id);
    expect(person.entries().map(({ id }) => id)).toEqual(ids);
    expect(person.signals()).toHaveLength(1);
  });
});

describe("listeners", () => {
  const listening = (topic?: string) => {
    const person = createPerson();
    const changes: Change[] = [];
    const stop = person.subscribe((change) => changes.push(change), topic);
    return { person, changes, stop };
  };

  it("hear what caused a change and which items it is about", () => {
    const { person, changes } = listening();
    like(person, noir);
    person.record({ type: "impression", item: romance });
    person.record({ type: "follow", trait: "genre:noir" });
    person.retract(person.entries().map(({ id }) => id));
    expect(changes).toEqual([
      { cause: "act", items: new Set(["noir"]) },
      { cause: "observation", items: new Set(["romance"]) },
      { cause: "act", items: new Set() },
      { cause: "retraction", items: new Set(["noir", "romance"]) },
    ]);
  });

  it("hear several drafts as one change, an act if any of them is one", () => {
    const { person, changes } = listening();
    person.recordAll([
      { type: "open", item: noir },
      { type: "hide", item: romance },
    ]);
    expect(changes).toEqual([{ cause: "act", items: new Set(["noir", "romance"]) }]);
  });

  it("hear nothing of what was refused", () => {
    const person = createPerson({ kinds: [] });
    const listener = vi.fn<(change: Change) => void>();
    person.subscribe(listener);
    const { version } = person;
    person.record({ type: "open", item: noir });
    expect(listener).not.toHaveBeenCalled();
    expect(person.version).toBe(version);
  });

  it("hear of one item alone if they ask for one", () => {
    const { person, changes } = listening("noir");
    like(person, romance);
    expect(changes).toEqual([]);
    like(person, romance, noir);
    expect(changes).toHaveLength(1);
  });

  it("see the new state when they are called, and each change as a new version", () => {
    const person = createPerson();
    const seen: { version: number; liked: number }[] = [];
    person.subscribe(() => seen.push({ version: person.version, liked: person.profile().ratings.size }));
    const [rated] = like(person, noir);
    person.retract([rated?.id ?? ""]);
    expect(seen.map(({ liked }) => liked)).toEqual([1, 0]);
    expect(seen[1]?.version).toBeGreaterThan(seen[0]?.version ?? Infinity);
  });

  it("stop when they stop, and stopping twice stops nobody else", () => {
    const { person, changes, stop } = listening("noir");
    stop();
    const other = vi.fn<(change: Change) => void>();
    person.subscribe(other, "noir");
    stop();
    like(person, noir);
    expect(changes).toEqual([]);
    expect(other).toHaveBeenCalledTimes(1);
  });
});

describe("what the host does wrong", () => {
  const fail = (): never => {
    throw new Error("the host failed");
  };

  it("in a listener or a callback stops nobody else, and is reported", async () => {
    const errors: unknown[] = [];
    const person = createPerson({
      kinds: ["preference"],
      onSignal: fail,
      onBlocked: fail,
      onError: (error) => errors.push(error),
    });
    person.mount();
    await person.ready;
    const listener = vi.fn<(change: Change) => void>();
    person.subscribe(fail);
    person.subscribe(listener);
    expect(like(person, noir)).toHaveLength(1);
    expect(person.record({ type: "open", item: noir })).toMatchObject({ refusal: "no-consent" });
    expect(listener).toHaveBeenCalledTimes(1);
    expect(errors).toHaveLength(3);
  });

  it("in its error handler stays there", () => {
    const person = createPerson({ onSignal: fail, onError: fail });
    expect(like(person, noir)).toHaveLength(1);
  });

  it("in its consent policy counts as no", () => {
    const errors: unknown[] = [];
    const broken: ConsentPolicy = { granted: fail, subscribe: fail };
    const person = createPersonalization({ consent: broken, onError: (error) => errors.push(error) });
    const unmount = person.mount();
    expect(person.record({ type: "open", item: noir })).toMatchObject({ refusal: "no-consent" });
    expect(rank(person, [noir]).items).toHaveLength(1);
    unmount();
    expect(errors.length).toBeGreaterThan(0);
  });
});

describe("mounting", () => {
  const policy = () => {
    const stop = vi.fn<() => void>();
    const subscribe = vi.fn<(listener: () => void) => () => void>(() => stop);
    return { consent: { granted: () => true, subscribe } satisfies ConsentPolicy, subscribe, stop };
  };

  it("is counted: the first starts, the last stops, each stops once", () => {
    const { consent, subscribe, stop } = policy();
    const person = createPersonalization({ consent });
    expect(person.mounted).toBe(false);
    const first = person.mount();
    const second = person.mount();
    expect(subscribe).toHaveBeenCalledTimes(1);
    first();
    first();
    expect(person.mounted).toBe(true);
    expect(stop).not.toHaveBeenCalled();
    second();
    expect(person.mounted).toBe(false);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it("survives the double mount of Strict Mode", () => {
    const { consent, subscribe, stop } = policy();
    const person = createPersonalization({ consent });
    person.mount()();
    const unmount = person.mount();
    like(person, noir);
    expect(person.signals()).toHaveLength(1);
    unmount();
    expect(subscribe).toHaveBeenCalledTimes(2);
    expect(stop).toHaveBeenCalledTimes(2);
  });

  it("makes a new version of what was withdrawn meanwhile", () => {
    const person = createPerson();
    const unmount = person.mount();
    like(person, noir);
    person.profile();
    unmount();
    const { version } = person;
    expect(person.version).toBe(version);
    person.consent.set([]);
    expect(person.version).toBeGreaterThan(version);
  });
});
