import { fc } from "../testing/fast-check.fixture.ts";
import { describe, expect, it } from "vitest";
import type { Personalization } from "../personalization.ts";
import { rank } from "../ranking/rank.ts";
import { memoryStorage } from "../storage/memory.ts";
import {
  anyCatalogue,
  anyCountDraft,
  anyDraft,
  anySteps,
  shortHalfLives,
  take,
  takeAll,
} from "../testing/arbitraries.fixture.ts";
import { createPerson, noon } from "../testing/builders.fixture.ts";
import { profileSnapshot } from "./snapshot.ts";

const nothing: ReadonlySet<string> = new Set();
const snapshot = (person: Personalization) => profileSnapshot(person.profile());
const refolded = (person: Personalization) => profileSnapshot(person.profileWithout(nothing));

function mountedPerson() {
  const person = createPerson({ halfLives: shortHalfLives });
  person.mount();
  return person;
}

describe("the profile", () => {
  it("equals a refold after every step: opinions replaced, taken back, brought back, consent changed", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const person = mountedPerson();
        for (const step of steps) {
          take(person, step);
          expect(snapshot(person)).toStrictEqual(refolded(person));
        }
      }),
    );
  });

  it("equals a refold when it is only asked for at the end", () => {
    fc.assert(
      fc.property(anySteps, anySteps, (before, after) => {
        const person = mountedPerson();
        takeAll(person, before);
        person.profile();
        takeAll(person, after);
        expect(snapshot(person)).toStrictEqual(refolded(person));
      }),
    );
  });

  it("learns no taste from what is counted: affinities and ranking are as without it", () => {
    fc.assert(
      fc.property(
        anyCatalogue,
        anySteps,
        fc.array(anyCountDraft, { minLength: 1 }),
        (catalogue, steps, counts) => {
          const person = mountedPerson();
          takeAll(person, steps);
          const before = { profile: snapshot(person), ranking: rank(person, catalogue) };
          person.recordAll(counts);
          expect({ profile: snapshot(person), ranking: rank(person, catalogue) }).toStrictEqual(before);
          expect(refolded(person)).toStrictEqual(before.profile);
        },
      ),
    );
  });

  it("is as before, with the same ranking, once what was added is undone", () => {
    fc.assert(
      fc.property(
        anyCatalogue,
        anySteps,
        fc.array(anyDraft, { minLength: 1, maxLength: 6 }),
        (catalogue, steps, drafts) => {
          const person = mountedPerson();
          takeAll(person, steps);
          const before = { profile: snapshot(person), ranking: rank(person, catalogue) };
          const added = person
            .recordAll(drafts)
            .flatMap((outcome) => (outcome.recorded ? [outcome.signal.id] : []));
          const changed = { profile: snapshot(person), ranking: rank(person, catalogue) };
          const undo = person.retract(added);
          expect({ profile: snapshot(person), ranking: rank(person, catalogue) }).toStrictEqual(before);
          person.retract([undo.id]);
          expect({ profile: snapshot(person), ranking: rank(person, catalogue) }).toStrictEqual(changed);
        },
      ),
    );
  });

  it("does not depend on the order in which the log is loaded", async () => {
    const anyLog = anySteps.map((steps) => {
      const person = mountedPerson();
      takeAll(person, steps);
      return { entries: [...person.entries()], now: person.clock() };
    });
    const anyOrder = anyLog.chain(({ entries, now }) =>
      fc.record({
        log: fc.constant({ entries, now }),
        shuffled: fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyCatalogue, anyOrder, async (catalogue, { log, shuffled }) => {
        const load = async (entries: typeof shuffled) => {
          const person = createPerson({ halfLives: shortHalfLives, storage: memoryStorage(entries) });
          person.advance(log.now - noon);
          person.mount();
          await person.ready;
          return { profile: snapshot(person), ranking: rank(person, catalogue) };
        };
        expect(await load(shuffled)).toStrictEqual(await load(log.entries));
      }),
    );
  });

  it("is the same after a restart", async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const storage = memoryStorage();
        const person = createPerson({ halfLives: shortHalfLives, storage });
        person.mount();
        await person.ready;
        takeAll(person, steps);
        person.consent.set(["preference", "behavioral", "intent"]);
        const later = createPerson({
          halfLives: shortHalfLives,
          storage,
          kinds: ["preference", "behavioral", "intent"],
        });
        later.mount();
        await later.ready;
        expect(snapshot(later)).toStrictEqual(snapshot(person));
      }),
    );
  });
});
