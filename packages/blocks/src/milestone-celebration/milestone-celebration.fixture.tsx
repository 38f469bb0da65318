import type { Messages, Personalization } from "@rapport/core";
import { type DefinedMilestone, defineMilestones } from "@rapport/core/milestones";
import { english } from "@rapport/core/messages/en";
import { PersonalizationProvider } from "@rapport/react";
import { createTestPersonalization } from "@rapport/react/testing";
import { type ReactNode, useState } from "react";
import { MilestoneCelebration, type MilestoneCelebrationRootProps } from "./index.ts";

/** What a page about sport celebrates. */
export const fitnessMilestones = defineMilestones([
  { id: "first", count: "workout", target: 1, kind: "workouts" },
  { id: "tenth", count: "workout", target: 10, kind: "workouts" },
  { id: "list", when: ({ owned }) => owned.size > 0, kind: "lists" },
]);

const words: Readonly<Record<string, { title: string; text: string; badge?: string }>> = {
  first: { title: "Your first workout", text: "A good start.", badge: "1" },
  tenth: { title: "Ten workouts", text: "One after the other, at your own pace.", badge: "10" },
  list: { title: "First list finished", text: "Everything on it is done." },
};

/** The words of that page. */
export const describeMilestone = ({ id }: DefinedMilestone) => words[id] ?? { title: id };

/** Somebody who is ten workouts ahead of a celebration. */
export const athlete = () => createTestPersonalization();

/** Does so many workouts, as one change. */
export const train = (person: Personalization, times: number): void =>
  void person.recordAll(
    Array.from({ length: times }, () => ({ type: "count", counter: "workout" }) as const),
  );

export interface CelebrationPageProps extends Partial<MilestoneCelebrationRootProps> {
  personalization?: Personalization | undefined;
  messages?: Messages | undefined;
  /** What the card leads to. */
  action?: string | undefined;
  share?: boolean | undefined;
  /** Stands on the page. */
  page?: ReactNode;
}

/** A page with a celebration, out of its parts. */
export function CelebrationPage({
  personalization,
  messages = english,
  action,
  share,
  page,
  ...root
}: CelebrationPageProps): ReactNode {
  const [own] = useState(() => personalization ?? athlete());
  return (
    <PersonalizationProvider personalization={personalization ?? own} messages={messages}>
      <main>
        <h1>Training</h1>
        <label>
          Notes <input />
        </label>
        <button type="button" onClick={() => train(personalization ?? own, 10)}>
          Log ten workouts
        </button>
        {page}
      </main>
      <MilestoneCelebration.Root milestones={fitnessMilestones} describe={describeMilestone} {...root}>
        <MilestoneCelebration.Badge data-testid="badge" />
        <div className="rapport-milestone-words">
          <MilestoneCelebration.Title />
          <MilestoneCelebration.Text />
          <MilestoneCelebration.Others />
        </div>
        <MilestoneCelebration.Picture caption="Training" />
        <div className="rapport-milestone-actions">
          {action && <MilestoneCelebration.Action>{action}</MilestoneCelebration.Action>}
          {share && <MilestoneCelebration.Share />}
          <MilestoneCelebration.Fewer />
        </div>
        <MilestoneCelebration.Stop />
        <MilestoneCelebration.Close />
      </MilestoneCelebration.Root>
    </PersonalizationProvider>
  );
}
