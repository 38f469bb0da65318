import { describe, expect, it, vi } from "vitest";
import { createPerson, item, like } from "../testing/builders.fixture.ts";
import { sharedStorage } from "../testing/shared-storage.fixture.ts";
import { closeAll, closeLast, opened, server, settled } from "./outbox.fixture.ts";
import type { OutboxOptions } from "./outbox.ts";
import { memorySent } from "./sent.ts";

const noir = item("noir", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);

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
    closeLast();
    other.retract([rated?.id ?? ""]);
    isLost = false;
    await opened(other, { send: losing, sent });
    expect(types()).toEqual(["rate", "retract"]);
    expect([...rows.values()].at(-1)).toMatchObject({ targets: [rated?.id] });
    expect(outbox.state().failing).toBe(false);
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
    const set = vi.spyOn(sent, "set").mockImplementationOnce(async () => closeLast());
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
    closeAll();
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
});
