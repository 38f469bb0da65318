import { createConsent, createPersonalization, type Personalization } from "@rapport/core";
import { type DefinedMilestone, defineMilestones, type MilestoneWords } from "@rapport/core/milestones";
import type { FitnessWords } from "./fitness-words.ts";

const day = 86_400_000;
/** 1 November 2026, noon, UTC: when every story begins. */
const now = Date.UTC(2026, 10, 1, 12);

/** What what is counted here is for. */
export const purpose = "goals";

/** What the page celebrates. */
export const fitnessGoals = defineMilestones([
  { id: "first-workout", count: "workout", target: 1, kind: "workouts" },
  { id: "tenth-workout", count: "workout", target: 10, kind: "workouts" },
  { id: "hundred-thousand", count: "step", target: 100_000, kind: "steps" },
]);

/** The words of the page for what it celebrates. */
export const describeGoal =
  ({ goals }: FitnessWords) =>
  ({ id }: DefinedMilestone): MilestoneWords =>
    new Map(Object.entries(goals)).get(id) ?? { title: id };

/** Kinds of celebrations, by what they are for the person. */
export const kindsIn = ({ workouts, steps }: FitnessWords): readonly Kind[] => [
  { kind: "workouts", title: workouts },
  { kind: "steps", title: steps },
];

interface Kind {
  readonly kind: string;
  readonly title: string;
}

/**
 * Somebody with eight workouts and 64,000 steps behind them.
 * @param daysAgo When the last of it was.
 */
export function createAthlete(daysAgo = 0.25): Personalization {
  const start = performance.now();
  const person = createPersonalization({
    consent: createConsent(["behavioral"], purpose),
    clock: () => now + Math.round(performance.now() - start),
    random: () => 0.5,
  });
  person.decide({ type: "claim", milestone: "first-workout", version: 1 });
  const at = (days: number) => now - (daysAgo + days) * day;
  person.recordAll([
    ...[16, 14, 11, 9, 7, 4, 2, 0].map(
      (days) => ({ type: "count", counter: "workout", purpose, time: at(days) }) as const,
    ),
    { type: "count", counter: "step", by: 64_000, purpose, time: at(0) },
  ]);
  return person;
}
