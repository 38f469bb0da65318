import { fc } from "../testing/fast-check.fixture.ts";
import { describe, expect, it } from "vitest";
import {
  anyCatalogue,
  anyOptions,
  anySteps,
  shortHalfLives,
  takeAll,
} from "../testing/arbitraries.fixture.ts";
import { createPerson, item, items } from "../testing/builders.fixture.ts";
import { rank } from "./rank.ts";
import type { Contribution, Ranking } from "./ranking.ts";

const sum = (values: readonly { readonly value: number }[]): number =>
  values.reduce((total, { value }) => total + value, 0);

const parts = (contribution: Contribution) => ("parts" in contribution ? contribution.parts : []);

function personAfter(steps: Parameters<typeof takeAll>[1]) {
  const person = createPerson({ halfLives: shortHalfLives });
  person.mount();
  takeAll(person, steps);
  return person;
}

describe("a ranking, whatever the catalogue, log, weights and time", () => {
  it("adds up: contributions to each score exactly, parts to each contribution", () => {
    fc.assert(
      fc.property(anyCatalogue, anySteps, anyOptions, (catalogue, steps, options) => {
        for (const { score, contributions } of rank(personAfter(steps), catalogue, options).items) {
          expect(sum(contributions)).toBe(score);
          expect(Number.isSafeInteger(score)).toBe(true);
          for (const contribution of contributions)
            expect(sum("parts" in contribution ? contribution.parts : [contribution])).toBe(
              contribution.value,
            );
        }
      }),
    );
  });

  it("names only signals in force that may be read", () => {
    fc.assert(
      fc.property(anyCatalogue, anySteps, anyOptions, (catalogue, steps, options) => {
        const person = personAfter(steps);
        const readable = new Set(person.signals().map((signal) => signal.id));
        for (const { contributions, signals } of rank(person, catalogue, options).items) {
          const named = contributions.flatMap(parts).map((part) => part.signal);
          for (const id of named) expect(readable).toContain(id);
          for (const { id } of signals) expect(named).toContain(id);
        }
      }),
    );
  });

  it("repeats nothing and shows nothing that a policy leaves out", () => {
    fc.assert(
      fc.property(anyCatalogue, anySteps, anyOptions, (catalogue, steps, options) => {
        const person = personAfter(steps);
        const ranking = rank(person, catalogue, options);
        const ids = ranking.items.map((ranked) => ranked.id);
        expect(new Set(ids).size).toBe(ids.length);
        const { hidden, stances, owned } = person.profile();
        for (const id of ids) {
          const shown = catalogue.find((candidate) => candidate.id === id);
          const own = owned.get(id);
          expect(shown?.available).not.toBe(false);
          expect(hidden.has(id)).toBe(false);
          expect(shown?.traits.some((trait) => stances.get(trait)?.type === "mute")).toBe(false);
          expect(own && person.clock() < own.time + (own.repeatAfter ?? Infinity)).toBeFalsy();
          expect([...(options.elsewhere ?? [])]).not.toContain(id);
        }
        const leftOut = Object.values(ranking.leftOut).reduce((total, count) => total + count, 0);
        expect(ranking.considered).toBe(catalogue.length);
        expect(ids.length).toBe(Math.min(options.limit ?? 12, ranking.considered - leftOut));
      }),
    );
  });

  it("is the same twice, and plain data", () => {
    fc.assert(
      fc.property(anyCatalogue, anySteps, anyOptions, (catalogue, steps, options) => {
        const ranking = rank(personAfter(steps), catalogue, options);
        const again = rank(personAfter(steps), structuredClone(catalogue), options);
        expect(JSON.stringify(again)).toBe(JSON.stringify(ranking));
        expect(JSON.parse(JSON.stringify(ranking)) as Ranking).toStrictEqual(ranking);
      }),
    );
  });
});

describe("scores in extreme cases", () => {
  const manyTraits = Array.from({ length: 64 }, (_, at) => `genre:${at}`);
  const weights = { prior: 2, content: 2, similar: 2, stance: 2, fatigue: 2 };
  const kinds = ["preference", "behavioral", "intent", "contextual", "event", "social"] as const;

  it("stay whole numbers below 2^53, with every partial sum", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.subarray([...kinds], { minLength: 1 }),
        fc.integer({ min: 0, max: 64 }),
        fc.constantFrom(1, -1, "mixed" as const),
        (count, used, followed, value) => {
          const person = createPerson();
          const neighbours = items(count, "n", manyTraits);
          const centre = item("centre", manyTraits, {
            score: 1,
            similar: neighbours.map(({ id }) => [id, 1] as const),
          });
          person.recordAll(
            neighbours.map((of, at) => ({
              type: "rate" as const,
              value: value === "mixed" ? (-1) ** at : value,
              item: of,
              kind: used[at % used.length] ?? "preference",
            })),
          );
          person.recordAll(manyTraits.slice(0, followed).map((trait) => ({ type: "follow", trait })));
          const [ranked] = rank(person, [centre, item("plain", manyTraits)], { weights }).items;
          let largest = 0;
          for (const contribution of ranked?.contributions ?? [])
            for (const { value: part } of "parts" in contribution ? contribution.parts : [contribution])
              largest += Math.abs(part);
          expect(largest).toBeLessThan(2 ** 53);
          expect(sum(ranked?.contributions ?? [])).toBe(ranked?.score);
        },
      ),
      { numRuns: 20 },
    );
  });
});
