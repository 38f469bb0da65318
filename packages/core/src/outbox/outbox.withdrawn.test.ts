import { describe, expect, it, vi } from "vitest";
import { dataKinds } from "../signals/data-kind.ts";
import { createPerson, item, items, like, recorded, type TestPerson } from "../testing/builders.fixture.ts";
import { closeLast, opened, server, settled } from "./outbox.fixture.ts";
import { memorySent } from "./sent.ts";

const noir = item("noir", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);

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
    await options.sent.remove((await options.sent.load()).flatMap(([id]) => (id === decision.id ? [] : id)));
    await settled();
    expect(types()).toEqual(before);
    closeLast();
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
    await options.sent.remove((await options.sent.load()).flatMap(([id]) => (id === decision.id ? [] : id)));
    closeLast();
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
