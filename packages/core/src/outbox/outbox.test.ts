import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dataKinds } from "../signals/data-kind.ts";
import type { Entry } from "../signals/signal.ts";
import { createPerson, item, items, like, recorded, type TestPerson } from "../testing/builders.fixture.ts";
import { fc } from "../testing/fast-check.fixture.ts";

import { sharedStorage } from "../testing/shared-storage.fixture.ts";
import { createOutbox, type OutboxOptions } from "./outbox.ts";
import { memorySent } from "./sent.ts";

const noir = item("noir", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);

let closing: (() => void)[] = [];
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const close of closing) close();
  closing = [];
  vi.useRealTimers();
});

/** A server that keeps what it gets by key, and does what the test says. */
function server(answer: (entries: readonly Entry[]) => void = () => {}) {
  const rows = new Map<string, Entry>();
  const calls: (readonly Entry[])[] = [];
  const send: OutboxOptions["send"] = async (entries) => {
    calls.push(entries);
    answer(entries);
    for (const entry of entries) rows.set(entry.id, entry);
  };
  return { rows, calls, send, types: () => [...rows.values()].map(({ type }) => type) };
}

async function opened(person: TestPerson, options: OutboxOptions) {
  closing.push(person.mount());
  const outbox = createOutbox(person, options);
  closing.push(outbox.mount());
  await person.ready;
  await settled();
  return outbox;
}
const settled = () => vi.advanceTimersByTimeAsync(0);

describe("the outbox", () => {
  it("brings what a person said to the server, once, with its id as the key", async () => {
    const person = createPerson();
    const { send, calls, rows } = server();
    const outbox = await opened(person, { send });
    const [rated] = like(person, noir);
    person.record({ type: "open", item: noir });
    await settled();
    person.decide({ type: "level", level: 3 });
    await settled();
    expect(calls.map((entries) => entries.map(({ type }) => type))).toEqual([["rate"], ["level"]]);
    expect(rows.get(rated?.id ?? "")).toEqual(rated);
    expect(outbox.state()).toEqual({ waiting: new Set(), failing: false, rejected: false });
  });

  it("keeps what does not get through, says so, tries again after 1, 2, 4 seconds, and at once when back online", async () => {
    let up = false;
    const { send, calls, types } = server(() => {
      if (!up) throw new Error("offline");
    });
    const person = createPerson();
    const outbox = await opened(person, { send });
    const listener = vi.fn<() => void>();
    outbox.subscribe(listener);
    const [rated] = like(person, noir);
    await settled();
    expect(outbox.state()).toEqual({ waiting: new Set([rated?.id]), failing: true, rejected: false });
    for (const [delay, count] of [
      [999, 1],
      [1, 2],
      [2000, 3],
      [4000, 4],
    ] as const) {
      await vi.advanceTimersByTimeAsync(delay);
      expect(calls).toHaveLength(count);
    }
    up = true;
    await outbox.flush();
    expect(types()).toEqual(["rate"]);
    expect(outbox.state()).toEqual({ waiting: new Set(), failing: false, rejected: false });
    expect(listener).toHaveBeenCalled();
  });

  it("does not send what was taken back, and takes back what left, also where the answer was lost", async () => {
    const { send, rows, types } = server();
    const person = createPerson();
    const outbox = await opened(person, { send });
    const [early] = like(person, noir);
    person.retract([early?.id ?? ""]);
    await settled();
    expect(types()).toEqual([]);
    let isLost = true;
    const sent = memorySent();
    const losing: OutboxOptions["send"] = async (entries) => {
      await send(entries);
      if (isLost) throw new Error("connection reset");
    };
    const other = createPerson();
    await opened(other, { send: losing, sent });
    const [rated] = like(other, romance);
    await settled();
    expect(types()).toEqual(["rate"]);
    // The page is closed, and in the next one the person thinks again before anything could be sent.
    closing.pop()?.();
    other.retract([rated?.id ?? ""]);
    isLost = false;
    await opened(other, { send: losing, sent });
    expect(types()).toEqual(["rate", "retract"]);
    expect([...rows.values()].at(-1)).toMatchObject({ targets: [rated?.id] });
    expect(outbox.state().failing).toBe(false);
  });

  describe("while it is written down that something is on its way", () => {
    /** Somebody who rates, and whose storage of what was sent takes as long as the test says. */
    async function marking(network: { answers: boolean } = { answers: true }) {
      const { send, rows, types } = server();
      const sent = memorySent();
      const person = createPerson();
      const outbox = await opened(person, {
        send: async (entries) => {
          await send(entries);
          if (!network.answers) throw new Error("connection reset");
        },
        sent,
      });
      const set = sent.set.bind(sent);
      const hold = () => {
        const written = Promise.withResolvers<void>();
        vi.spyOn(sent, "set").mockImplementationOnce(async (ids, progress) => {
          await written.promise;
          await set(ids, progress);
        });
        return async () => {
          written.resolve();
          await settled();
        };
      };
      return { person, outbox, rows, types, hold };
    }

    it("what is taken back stays here, and leaves when that is undone", async () => {
      const { person, outbox, rows, types, hold } = await marking();
      const written = hold();
      const [rated] = like(person, noir);
      await settled();
      const { id } = person.retract([rated?.id ?? ""]);
      expect(outbox.state().waiting).toEqual(new Set());
      await written();
      expect(types()).toEqual([]);
      person.retract([id]);
      expect(outbox.state().waiting).toEqual(new Set([rated?.id]));
      await settled();
      // In this order the rating stands at the end.
      expect([...rows.keys()]).toEqual(person.entries().map(({ id: one }) => one));
      expect(types()).toEqual(["rate", "retract", "retract"]);
      expect(outbox.state()).toEqual({ waiting: new Set(), failing: false, rejected: false });
    });

    it("what stands beside it leaves", async () => {
      const { person, rows, hold } = await marking();
      const written = hold();
      const [first, second] = like(person, noir, romance);
      await settled();
      person.retract([first?.id ?? ""]);
      await written();
      expect([...rows.keys()]).toEqual([second?.id]);
    });

    it("what is withdrawn stays here, and leaves when it may again", async () => {
      const { person, types, hold } = await marking();
      const written = hold();
      like(person, noir);
      await settled();
      person.consent.set([]);
      await written();
      expect(types()).toEqual([]);
      person.consent.set(["preference", "behavioral"]);
      await settled();
      expect(types()).toEqual(["rate"]);
    });

    it("what is taken back after an answer was lost is taken back from the server", async () => {
      const network = { answers: false };
      const { person, outbox, rows, types, hold } = await marking(network);
      const [rated] = like(person, noir);
      await settled();
      network.answers = true;
      const written = hold();
      const trying = outbox.flush();
      await settled();
      person.retract([rated?.id ?? ""]);
      await written();
      await trying;
      expect(types()).toEqual(["rate", "retract"]);
      expect([...rows.values()].at(-1)).toMatchObject({ targets: [rated?.id] });
    });
  });

  it("is emptied of a purpose by withdrawing, before another byte leaves", async () => {
    let up = false;
    const { send, types } = server(() => {
      if (!up) throw new Error("offline");
    });
    const person = createPerson({ kinds: ["preference"] });
    const outbox = await opened(person, { send });
    like(person, noir);
    person.record({ type: "hide", item: romance });
    await settled();
    person.consent.set([]);
    expect(outbox.state().waiting.size).toBe(1);
    up = true;
    await outbox.flush();
    expect(types()).toEqual(["hide"]);
  });

  it("waits, stores and sends nothing before it may be stored, and then brings what stands", async () => {
    let isAnswered = false;
    const person = createPerson();
    person.consent.storing = () => isAnswered;
    const { send, types } = server();
    const sent = memorySent();
    const stored = [vi.spyOn(sent, "set"), vi.spyOn(sent, "remove")];
    const outbox = await opened(person, { send, sent });
    like(person, noir);
    person.decide({ type: "level", level: 3 });
    await outbox.flush();
    expect(outbox.state()).toEqual({ waiting: new Set(), failing: false, rejected: false });
    expect(types()).toEqual([]);
    for (const call of stored) expect(call).not.toHaveBeenCalled();
    isAnswered = true;
    person.consent.set(["preference"]);
    await settled();
    expect(types()).toEqual(["rate", "level"]);
  });

  describe("where nothing may be stored any more", () => {
    /** Somebody whose server has two opinions and a hide. */
    async function granted() {
      let maySave = true;
      const network = { up: true };
      const { send, types, rows } = server(() => {
        if (!network.up) throw new Error("offline");
      });
      const errors: unknown[] = [];
      const person = createPerson({ onError: (error) => errors.push(error) });
      person.consent.storing = () => maySave;
      const options = { send: vi.fn(send), sent: memorySent() };
      const outbox = await opened(person, options);
      const [rated] = like(person, noir, item("other"));
      const hidden = person.record({ type: "hide", item: romance });
      await settled();
      const withdraw = () => {
        maySave = false;
        person.consent.set([]);
      };
      const ids = [rated?.id ?? "", hiddenId(hidden)];
      return { person, outbox, options, network, types, rows, errors, ids, withdraw };
    }
    /** The same, after the permission to store was taken away. */
    async function withdrawn() {
      const all = await granted();
      all.withdraw();
      all.options.send.mockClear();
      return all;
    }
    const hiddenId = (outcome: ReturnType<TestPerson["record"]>): string =>
      outcome.recorded ? outcome.signal.id : "";
    const before = ["rate", "rate", "hide"];

    it("what takes back leaves for the server that has it, and nothing else does", async () => {
      const { person, outbox, types, rows, ids } = await withdrawn();
      person.record({ type: "hide", item: noir });
      person.decide({ type: "level", level: 3 });
      await settled();
      expect(types()).toEqual(before);
      const { id } = person.retract([ids[1] ?? ""]);
      await settled();
      expect(types()).toEqual([...before, "retract"]);
      expect(rows.get(id)).toMatchObject({ targets: [ids[1]] });
      // Taking that back would give again.
      person.retract([id]);
      await settled();
      expect(types()).toHaveLength(4);
      person.decide({ type: "erase", targets: [ids[0] ?? ""] });
      await settled();
      expect(types()).toEqual([...before, "retract", "erase"]);
      expect(outbox.state()).toEqual({ waiting: new Set(), failing: false, rejected: false });
    });

    it("and there is no connection, it leaves later, also from the next page", async () => {
      const { person, options, network, types } = await withdrawn();
      network.up = false;
      person.retract([...person.signals().map(({ id }) => id)]);
      await settled();
      const { decision } = person.decide({ type: "erase", targets: "everything" });
      await settled();
      // Whoever erases entries forgets that they were sent.
      await options.sent.remove(
        (await options.sent.load()).flatMap(([id]) => (id === decision.id ? [] : id)),
      );
      await settled();
      expect(types()).toEqual(before);
      closing.pop()?.();
      network.up = true;
      await opened(person, options);
      expect(types()).toEqual([...before, "erase"]);
    });

    it("and there is no connection, the delays still grow, whatever else happens", async () => {
      const { person, outbox, options, network, types, errors, ids } = await withdrawn();
      network.up = false;
      person.retract([ids[0] ?? ""]);
      await settled();
      expect(outbox.state().failing).toBe(true);
      const set = vi.spyOn(options.sent, "set");
      errors.length = 0;
      person.consent.set(dataKinds);
      for (const seen of items(50, "seen")) {
        recorded(person.record({ type: "impression", item: seen }));
        await settled();
      }
      expect(options.send).toHaveBeenCalledOnce();
      expect([set.mock.calls, errors]).toEqual([[], []]);
      // What becomes due meanwhile is remembered, and leaves with the next try.
      const { id } = person.retract([ids[1] ?? ""]);
      await settled();
      expect(options.send).toHaveBeenCalledOnce();
      expect(set.mock.calls).toEqual([[[id], "trying"]]);
      network.up = true;
      await vi.advanceTimersByTimeAsync(1000);
      expect(types()).toEqual([...before, "retract", "retract"]);
    });

    it("and it cannot be remembered either, that is told once", async () => {
      const { person, options, network, errors, ids } = await withdrawn();
      network.up = false;
      person.retract([ids[0] ?? ""]);
      await settled();
      const set = vi.spyOn(options.sent, "set").mockRejectedValue(new Error("denied"));
      errors.length = 0;
      person.consent.set(dataKinds);
      person.retract([ids[1] ?? ""]);
      await settled();
      recorded(person.record({ type: "impression", item: noir }));
      await settled();
      expect(set).toHaveBeenCalledOnce();
      expect(errors.map(String)).toEqual(["Error: denied"]);
    });

    it("what waited through a failure before that is remembered, too", async () => {
      const { person, outbox, options, network, types, withdraw } = await granted();
      network.up = false;
      like(person, noir);
      await settled();
      expect(outbox.state().failing).toBe(true);
      const { decision } = person.decide({ type: "erase", targets: "everything" });
      withdraw();
      await settled();
      // Whoever erases entries forgets that they were sent.
      await options.sent.remove(
        (await options.sent.load()).flatMap(([id]) => (id === decision.id ? [] : id)),
      );
      closing.pop()?.();
      network.up = true;
      await opened(person, options);
      expect(types()).toEqual([...before, "erase"]);
    });

    it("and never might, not even an erasure leaves", async () => {
      const person = createPerson();
      person.consent.storing = () => false;
      const { send, calls } = server();
      await opened(person, { send });
      const [rated] = like(person, noir);
      await settled();
      person.retract([rated?.id ?? ""]);
      person.decide({ type: "erase", targets: "everything" });
      await settled();
      expect(calls).toEqual([]);
    });
  });

  it("sees what is said while it finishes", async () => {
    const sent = memorySent();
    const person = createPerson();
    const { send, types } = server();
    await opened(person, { send, sent });
    const [rated] = like(person, noir);
    await settled();
    // Forgetting what is erased is the last that it does.
    vi.spyOn(sent, "remove").mockImplementationOnce(async () => {
      like(person, romance);
    });
    person.decide({ type: "erase", targets: [rated?.id ?? ""] });
    await settled();
    expect(types()).toEqual(["rate", "erase", "rate"]);
  });

  it("tries again at once when the connection comes back during a try that fails", async () => {
    let fail: (error: Error) => void = () => {};
    const person = createPerson();
    const send = vi
      .fn<OutboxOptions["send"]>()
      .mockResolvedValue(undefined)
      .mockImplementationOnce(
        () =>
          new Promise((_, reject) => {
            fail = reject;
          }),
      );
    const outbox = await opened(person, { send });
    like(person, noir);
    await settled();
    const back = outbox.flush();
    fail(new Error("offline"));
    await back;
    expect(send).toHaveBeenCalledTimes(2);
    expect(outbox.state()).toEqual({ waiting: new Set(), failing: false, rejected: false });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("sends nothing once it is stopped, and does not say that it got through", async () => {
    let up = false;
    const { send, calls } = server(() => {
      if (!up) throw new Error("offline");
    });
    const person = createPerson();
    const sent = memorySent();
    const outbox = await opened(person, { send, sent });
    const [rated] = like(person, noir);
    await settled();
    up = true;
    const set = vi.spyOn(sent, "set").mockImplementationOnce(async () => closing.pop()?.());
    await outbox.flush();
    await outbox.flush();
    expect(set).toHaveBeenCalledOnce();
    expect(calls).toHaveLength(1);
    expect(outbox.state()).toEqual({ waiting: new Set([rated?.id]), failing: true, rejected: false });
  });

  it("forgets nothing while the log could not be read", async () => {
    const { send, types } = server();
    const sent = memorySent();
    const shared = sharedStorage();
    const first = createPerson({ storage: shared.tab() });
    await opened(first, { send, sent });
    const [rated] = like(first, noir);
    await settled();
    for (const close of closing.splice(0)) close();
    const storage = shared.tab();
    const load = vi.spyOn(storage, "load").mockRejectedValue(new Error("denied"));
    const second = createPerson({ storage });
    await opened(second, { send, sent });
    expect(second.persistence).toBe("not-saved");
    expect(await sent.load()).toEqual([[rated?.id, "acknowledged"]]);
    load.mockRestore();
    await shared.tab().append([]);
    await settled();
    second.retract([rated?.id ?? ""]);
    await settled();
    expect(types()).toEqual(["rate", "retract"]);
  });

  it("waits before it tries again where it cannot be read what was sent, or whether anything may be", async () => {
    const sent = memorySent();
    const load = vi.spyOn(sent, "load").mockRejectedValue(new Error("denied"));
    const errors: unknown[] = [];
    const person = createPerson({ onError: (error) => errors.push(error) });
    const { send, types } = server();
    const outbox = await opened(person, { send, sent });
    const before = load.mock.calls.length;
    await vi.advanceTimersByTimeAsync(500);
    expect(load).toHaveBeenCalledTimes(before);
    load.mockRestore();
    person.consent.storing = () => {
      throw new Error("broken");
    };
    like(person, noir);
    await outbox.flush();
    expect(types()).toEqual([]);
    expect(errors.map(String)).toContain("Error: broken");
    person.consent.storing = () => true;
    await outbox.flush();
    expect(types()).toEqual(["rate"]);
  });

  it("asks anew between two batches", async () => {
    const person = createPerson({ kinds: ["preference"] });
    const { send, rows } = server(() => person.consent.set([]));
    like(person, ...Array.from({ length: 60 }, (_, at) => item(`i${at}`)));
    await opened(person, { send });
    await settled();
    expect(rows.size).toBe(50);
  });

  it("goes on where it was after a restart", async () => {
    const sent = memorySent();
    const person = createPerson();
    const { send, calls } = server();
    await opened(person, { send, sent });
    like(person, noir);
    await settled();
    await opened(person, { send, sent });
    like(person, romance);
    await settled();
    const items = calls.flat().map((entry) => "item" in entry && entry.item.id);
    expect(items.filter((id) => id === "noir")).toHaveLength(1);
  });

  it("tells of what the server will never take", async () => {
    const person = createPerson();
    const onRejected = vi.fn<(entry: Entry) => void>();
    await opened(person, {
      send: async (entries) => ({ rejected: entries.map(({ id }) => id) }),
      onRejected,
    });
    const [rated] = like(person, noir);
    await settled();
    expect(onRejected).toHaveBeenCalledExactlyOnceWith(rated);
    expect(person.signals()).toEqual([rated]);
  });

  it("tells of each of them, also where the host fails at one, and before it is written down", async () => {
    const errors: unknown[] = [];
    const person = createPerson({ onError: (error) => errors.push(error) });
    const sent = memorySent();
    const told: string[] = [];
    const outbox = await opened(person, {
      send: async (entries) => ({ rejected: entries.map(({ id }) => id) }),
      sent,
      onRejected: ({ id }) => {
        told.push(id);
        throw new Error("broken");
      },
    });
    // The page is closed before that: then the next one sends it once more, and is told.
    const set = vi.spyOn(sent, "set").mockImplementation(() => new Promise(() => {}));
    set.mockImplementationOnce(async () => {});
    const rated = like(person, noir, romance);
    await settled();
    expect(told).toEqual(rated.map(({ id }) => id));
    expect(errors.map(String)).toEqual(["Error: broken", "Error: broken"]);
    expect(outbox.state().failing).toBe(false);
  });

  it("takes that back unless told otherwise, says so until something else is said, and does not bother the server again", async () => {
    const person = createPerson();
    const { send, calls } = server();
    const outbox = await opened(person, {
      send: async (entries) => {
        await send(entries);
        return calls.length === 1 ? { rejected: entries.map(({ id }) => id) } : undefined;
      },
    });
    like(person, noir);
    await settled();
    expect(person.signals()).toEqual([]);
    expect([outbox.saving.state(), calls.length]).toEqual(["rejected", 1]);
    like(person, romance);
    await settled();
    expect([outbox.saving.state(), calls.length]).toEqual(["idle", 2]);
    expect(person.signals()).toMatchObject([{ item: { id: "romance" } }]);
  });

  it("leaves what was said after it", async () => {
    const person = createPerson();
    const { send, calls } = server();
    await opened(person, {
      send: async (entries) => {
        await send(entries);
        if (calls.length > 1) return undefined;
        like(person, noir);
        return { rejected: entries.map(({ id }) => id) };
      },
    });
    person.record({ type: "rate", value: -1, item: noir });
    await settled();
    expect(person.profile().ratings.get("noir")?.value).toBe(1);
  });
});

it("whatever the network does, the server ends with exactly what stands here", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: 5 }), fc.boolean()), { minLength: 1, maxLength: 20 }),
      fc.array(fc.constantFrom("ok", "down", "lost answer"), { maxLength: 20 }),
      async (acts, network) => {
        const rows = new Map<string, Entry>();
        const weather = [...network];
        const person = createPerson();
        const outbox = await opened(person, {
          send: async (entries) => {
            const now = weather.shift() ?? "ok";
            if (now === "down") throw new Error("500");
            for (const entry of entries) rows.set(entry.id, entry);
            if (now === "lost answer") throw new Error("connection reset");
          },
        });
        for (const [number, takesBack] of acts) {
          const [rated] = like(person, item(`i${number}`));
          await settled();
          if (takesBack) person.retract([rated?.id ?? ""]);
          await settled();
        }
        for (let tries = 0; tries <= network.length; tries += 1) await outbox.flush();
        const retracted = new Set(
          [...rows.values()].flatMap((entry) => (entry.type === "retract" ? entry.targets : [])),
        );
        const standing = [...rows.values()].filter(({ id, type }) => type === "rate" && !retracted.has(id));
        expect(standing).toEqual(
          person.entries().filter(({ id, type }) => type === "rate" && person.signal(id)),
        );
        expect(outbox.state()).toEqual({ waiting: new Set(), failing: false, rejected: false });
      },
    ),
    { numRuns: 100 },
  );
});
