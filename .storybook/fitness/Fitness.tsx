import { CelebrationCard } from "@rapport/blocks/ready-made/milestone-celebration";
import { GoalProgress } from "@rapport/blocks/ready-made/milestone-progress";
import { MilestoneCelebration } from "@rapport/blocks/milestone-celebration";
import { useFilmMessages } from "@rapport/fixtures/words";
import { PersonalizationProvider } from "@rapport/react";
import { type ReactNode, useState } from "react";
import { Celebrated } from "./Celebrated.tsx";
import "./fitness.css";
import { createAthlete, describeGoal, fitnessGoals, purpose } from "./fitness-person.ts";
import type { PhoneAnswer } from "./phone.ts";
import { Steps } from "./Steps.tsx";

/**
 * A page for those who move: goals without a race, a tenth workout that is celebrated, a rest day that costs nothing. Steps
 * are typed in, or come from the phone, which is asked for when the person reaches for it.
 */
export function Fitness({ daysAgo, phone = "yes" }: FitnessProps): ReactNode {
  const [person] = useState(() => createAthlete(daysAgo));
  const log = (): void => void person.record({ type: "count", counter: "workout", purpose });
  return (
    <PersonalizationProvider personalization={person} messages={useFilmMessages()}>
      <main className="fitness">
        <header>
          <h1>Your training</h1>
          <p>What you do here is counted for you, stays on this device, and never becomes a race.</p>
        </header>
        <section aria-labelledby="fitness-workouts">
          <h2 id="fitness-workouts">Workouts</h2>
          <GoalProgress milestones={fitnessGoals} milestone="tenth-workout" label="Ten workouts" />
          <button type="button" className="rapport-button" onClick={log}>
            I did a workout
          </button>
        </section>
        <section aria-labelledby="fitness-steps">
          <h2 id="fitness-steps">Steps</h2>
          <GoalProgress
            milestones={fitnessGoals}
            milestone="hundred-thousand"
            label="A hundred thousand steps"
          />
          <Steps answer={phone} />
        </section>
        <Celebrated />
      </main>
      <CelebrationCard
        milestones={fitnessGoals}
        describe={describeGoal}
        duration={Infinity}
        share
        caption="Your training"
        action={<MilestoneCelebration.Action>Plan the next one</MilestoneCelebration.Action>}
      />
    </PersonalizationProvider>
  );
}

interface FitnessProps {
  /** When the last workout was. @default a few hours ago */
  readonly daysAgo?: number | undefined;
  /** What the phone says when it is asked. @default "yes" */
  readonly phone?: PhoneAnswer | undefined;
}
