import { describe, expect, it, vi } from "vitest";
import { createPerson, item, like } from "../testing/builders.fixture.ts";
import { opened, server, settled } from "./outbox.fixture.ts";
import { memorySent } from "./sent.ts";

const noir = item("noir", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);

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
