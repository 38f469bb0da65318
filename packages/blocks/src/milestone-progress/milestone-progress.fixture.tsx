import type { Messages, Personalization } from "@rapport/core";
import { defineMilestones } from "@rapport/core/milestones";
import { english } from "@rapport/core/messages/en";
import { PersonalizationProvider } from "@rapport/react";
import { createTestPersonalization } from "@rapport/react/testing";
import { type ReactNode, useState } from "react";
import { MilestoneProgress, type MilestoneProgressRootProps } from "./index.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 10, 1, 12);

/** What a page about sport leads to. */
export const goals = defineMilestones([
  { id: "tenth", count: "sport:workout", target: 10, kind: "workouts" },
  { id: "year", after: 365 * day },
]);

/** Somebody who worked out so many times, the last time so many days ago. */
export function trained(times: number, daysAgo = 0): Personalization {
  const person = createTestPersonalization();
  const time = now - daysAgo * day;
  person.recordAll(
    Array.from({ length: times }, () => ({ type: "count", counter: "sport:workout", time }) as const),
  );
  return person;
}

export interface ProgressPageProps extends Partial<MilestoneProgressRootProps> {
  personalization?: Personalization | undefined;
  messages?: Messages | undefined;
  /** Of workouts. @default 7 */
  times?: number | undefined;
  daysAgo?: number | undefined;
  label?: ReactNode;
}

/** A page with a progress, out of its parts. */
export function ProgressPage({
  personalization,
  messages = english,
  times = 7,
  daysAgo = 0,
  label,
  ...root
}: ProgressPageProps): ReactNode {
  const [own] = useState(() => personalization ?? trained(times, daysAgo));
  return (
    <PersonalizationProvider personalization={own} messages={messages}>
      <MilestoneProgress.Root milestones={goals} milestone="tenth" {...root}>
        <MilestoneProgress.Label>{label}</MilestoneProgress.Label>
        <MilestoneProgress.Text />
        <MilestoneProgress.Bar />
        <MilestoneProgress.Rest />
      </MilestoneProgress.Root>
    </PersonalizationProvider>
  );
}
