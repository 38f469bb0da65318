import { expect, it } from "vitest";
import type { Entry } from "../signals/signal.ts";
import { isDecision } from "../consent/decision.ts";
import { dataKinds } from "../signals/data-kind.ts";
import { createPerson, item, like } from "../testing/builders.fixture.ts";
import { fc } from "../testing/fast-check.fixture.ts";
import { closeLast, opened, settled } from "./outbox.fixture.ts";
import { memorySent } from "./sent.ts";

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

it("whatever happens while it writes or waits for the server, the server ends with what stands here", async () => {
  const act = fc.oneof(
    { weight: 4, arbitrary: fc.constant({ does: "go on" } as const) },
    { weight: 2, arbitrary: fc.constant({ does: "rate" } as const) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant("take back" as const), at: fc.nat({ max: 9 }) }) },
    fc.constantFrom(
      { does: "erase" } as const,
      { does: "withdraw" } as const,
      { does: "give again" } as const,
      { does: "next page" } as const,
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(act, { minLength: 5, maxLength: 30 }),
      fc.array(fc.constantFrom("ok", "down", "lost answer", "cannot write"), { maxLength: 10 }),
      async (steps, acts, weather) => {
        const rows = new Map<string, Entry>();
        const outcomes = [...weather];
        const sent = memorySent();
        const person = createPerson();
        const options = {
          sent: {
            ...sent,
            set: async (...written: Parameters<typeof sent.set>) => {
              await steps.schedule(Promise.resolve(), "write");
              if (outcomes[0] === "cannot write") throw new Error(outcomes.shift());
              await sent.set(...written);
            },
          },
          send: async (entries: readonly Entry[]) => {
            await steps.schedule(Promise.resolve(), "send");
            const now = outcomes.shift();
            if (now === "down") throw new Error("500");
            for (const entry of entries) rows.set(entry.id, entry);
            if (now === "lost answer") throw new Error("connection reset");
          },
        };
        const goOn = async (): Promise<void> => {
          if (steps.count() > 0) await steps.waitOne();
          await settled();
        };
        let outbox = await opened(person, options);
        for (const [number, next] of acts.entries()) {
          if (next.does === "go on") await goOn();
          if (next.does === "rate") person.record({ type: "rate", value: 1, item: item(`i${number}`) });
          const taken = next.does === "take back" && person.entries().at(-1 - next.at);
          if (taken && !isDecision(taken)) person.retract([taken.id]);
          if (next.does === "erase") person.decide({ type: "erase", targets: "everything" });
          if (next.does === "withdraw") person.consent.set([]);
          if (next.does === "give again") person.consent.set(dataKinds);
          if (next.does === "next page") {
            closeLast();
            outbox = await opened(person, options);
          }
        }
        outcomes.length = 0;
        person.consent.set(dataKinds);
        await steps.waitFor(outbox.flush());
        while (steps.count() > 0) await goOn();
        expect(outbox.state()).toEqual({ waiting: new Set(), failing: false, rejected: false });
        expect(standingOn([...rows.values()])).toEqual(person.signals().map(({ id }) => id));
      },
    ),
    { numRuns: 300 },
  );
});

/** Ids of the opinions that stand, for a server that knows these entries. */
function standingOn(rows: readonly Entry[]): string[] {
  const log = rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const erased = log.findLast(({ type }) => type === "erase")?.id ?? "";
  const taken = new Set<string>();
  for (const entry of log.toReversed())
    if (entry.type === "retract" && !taken.has(entry.id)) for (const id of entry.targets) taken.add(id);
  return log.flatMap(({ id, type }) => (type === "rate" && id > erased && !taken.has(id) ? id : []));
}
