import { describe, expect, it, vi } from "vitest";
import type { Entry } from "../signals/signal.ts";
import { createPerson, item, like } from "../testing/builders.fixture.ts";
import { opened, server, settled } from "./outbox.fixture.ts";
import { memorySent } from "./sent.ts";

const noir = item("noir", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);

describe("the outbox", () => {
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
