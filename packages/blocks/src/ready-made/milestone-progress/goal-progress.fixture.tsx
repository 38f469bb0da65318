import type { Messages, Personalization } from "@rapport/core";
import { defineMilestones } from "@rapport/core/milestones";
import { english } from "@rapport/core/messages/en";
import { PersonalizationProvider } from "@rapport/react";
import { createTestPersonalization } from "@rapport/react/testing";
import { type ReactNode, useState } from "react";
import { GoalProgress, type GoalProgressProps } from "./index.ts";

const day = 86_400_000;

const goals = defineMilestones([
  { id: "tenth", count: "workout", target: 10, kind: "workouts" },
  { id: "year", after: 365 * day },
]);

function trained(times: number, daysAgo: number): Personalization {
  const person = createTestPersonalization();
  const time = person.clock() - daysAgo * day;
  person.recordAll(
    Array.from({ length: times }, () => ({ type: "count", counter: "workout", time }) as const),
  );
  return person;
}

export interface GoalPageProps extends Partial<GoalProgressProps> {
  messages?: Messages | undefined;
  /** How often something was done. @default 7 */
  times?: number | undefined;
  /** When the last time was. @default 0 */
  daysAgo?: number | undefined;
}

/** The progress of somebody who works out. */
export function GoalPage({ messages = english, times = 7, daysAgo = 0, ...goal }: GoalPageProps): ReactNode {
  const [person] = useState(() => trained(times, daysAgo));
  return (
    <PersonalizationProvider personalization={person} messages={messages}>
      <GoalProgress milestones={goals} milestone="tenth" {...goal} />
    </PersonalizationProvider>
  );
}
