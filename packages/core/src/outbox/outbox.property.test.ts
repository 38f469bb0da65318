import { expect, it } from "vitest";
import type { Entry } from "../signals/signal.ts";
import { createPerson, item, like } from "../testing/builders.fixture.ts";
import { fc } from "../testing/fast-check.fixture.ts";
import { opened, settled } from "./outbox.fixture.ts";

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
