import { createConsent, createPersonalization, type Personalization } from "@rapport/core";
import { type DefinedMilestone, defineMilestones, type MilestoneWords } from "@rapport/core/milestones";

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

const words: Readonly<Record<string, MilestoneWords>> = {
  "first-workout": { title: "Your first workout", text: "A good start." },
  "tenth-workout": { title: "Ten workouts", text: "Three weeks, at your own pace. Lovely.", badge: "10" },
  "hundred-thousand": {
    title: "A hundred thousand steps",
    text: "About as far as from Bonn to Cologne and back.",
  },
};

/** The words of the page for what it celebrates. */
export const describeGoal = ({ id }: DefinedMilestone): MilestoneWords => words[id] ?? { title: id };

/** Kinds of celebrations, by what they are for the person. */
export const kinds: readonly { readonly kind: string; readonly title: string }[] = [
  { kind: "workouts", title: "Workouts" },
  { kind: "steps", title: "Steps" },
];

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
