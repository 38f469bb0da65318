import type { Messages, Personalization } from "@rapport/core";
import { type DefinedMilestone, defineMilestones } from "@rapport/core/milestones";
import { english } from "@rapport/core/messages/en";
import { PersonalizationProvider } from "@rapport/react";
import { createTestPersonalization } from "@rapport/react/testing";
import { type ReactNode, useState } from "react";
import { GoalProgress } from "../milestone-progress/index.ts";
import { CelebrationCard, type CelebrationCardProps } from "./index.ts";

/** What is celebrated on the page. */
export const sportMilestones = defineMilestones([
  { id: "first", count: "workout", target: 1, kind: "workouts" },
  { id: "tenth", count: "workout", target: 10, kind: "workouts" },
  { id: "list", when: ({ owned }) => owned.size > 0, kind: "lists" },
]);

const words: Readonly<Record<string, { title: string; text: string; badge?: string }>> = {
  first: { title: "Your first workout", text: "A good start." },
  tenth: { title: "Ten workouts", text: "Six weeks, at your own pace. Lovely.", badge: "10" },
  list: { title: "First list finished", text: "Everything on it is done." },
};

/** The words of the page. */
export const describeSport = ({ id }: DefinedMilestone) => words[id] ?? { title: id };

/** Somebody who did nine workouts, of which the first was celebrated. */
export function nearlyThere(): Personalization {
  const person = createTestPersonalization();
  person.decide({ type: "claim", milestone: "first", version: 1 });
  person.recordAll(Array.from({ length: 9 }, () => ({ type: "count", counter: "workout" }) as const));
  return person;
}

export interface FitnessCardProps extends Partial<CelebrationCardProps> {
  personalization?: Personalization | undefined;
  messages?: Messages | undefined;
  /** Whether a list is finished with the workout, too. */
  list?: boolean | undefined;
}

/** A page where the tenth workout is logged. */
export function FitnessCard({
  personalization,
  messages = english,
  list,
  ...card
}: FitnessCardProps): ReactNode {
  const [person] = useState(() => personalization ?? nearlyThere());
  const log = (): void =>
    void person.recordAll([
      { type: "count", counter: "workout" },
      ...(list ? [{ type: "own", item: { id: "list", title: "List", traits: [] } } as const] : []),
    ]);
  return (
    <PersonalizationProvider personalization={person} messages={messages}>
      <main>
        <h1>Training</h1>
        <GoalProgress milestones={sportMilestones} milestone="tenth" label="Ten workouts" />
        <button type="button" className="rapport-button" onClick={log}>
          Log a workout
        </button>
      </main>
      <CelebrationCard milestones={sportMilestones} describe={describeSport} {...card} />
    </PersonalizationProvider>
  );
}
