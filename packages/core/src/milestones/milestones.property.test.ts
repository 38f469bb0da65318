import { expect, it } from "vitest";
import type { Personalization } from "../personalization.ts";
import { anySteps, take } from "../testing/arbitraries.fixture.ts";
import { createPerson, day } from "../testing/builders.fixture.ts";
import { fc } from "../testing/fast-check.fixture.ts";
import { defineMilestones, type Milestone } from "./milestone.ts";
import { milestonesOf } from "./milestones.ts";

const declared: readonly Milestone[] = [
  { id: "three", count: "workout", target: 3 },
  { id: "miles", count: "mile", target: 26.2 },
  { id: "acts", count: ({ type }) => (type === "open" ? 1 : 0), target: 2 },
  { id: "days", after: 3 * day },
  { id: "hidden", when: ({ hidden }) => hidden.size > 0 },
];

/** What is known of every milestone, by somebody who counts from the start. */
function counted(person: Personalization, set = defineMilestones(declared)) {
  const followed = milestonesOf(person, set);
  const stop = followed.mount();
  const waiting = followed.waiting().map(({ milestone, time }) => [milestone.id, time]);
  const progress = set.all.map(({ id }) => followed.progress(id));
  stop();
  return { waiting, progress };
}

/** What is late is claimed without a word, which takes a while: once it is, it stays so, whatever is taken back. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

it("what was counted on the way equals what is counted from the start, after every step", async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const person = createPerson();
      person.mount();
      const set = defineMilestones(declared);
      milestonesOf(person, set).mount();
      for (const step of steps) {
        take(person, step);
        // Time alone tells nobody: look as anybody would, with the next act.
        person.decide({ type: "level", level: 5 });
        await settled();
        expect(counted(person, set)).toStrictEqual(counted(person));
      }
    }),
    { numRuns: 60 },
  );
});
