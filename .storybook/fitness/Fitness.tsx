import { CelebrationCard } from "@rapport/blocks/ready-made/milestone-celebration";
import { GoalProgress } from "@rapport/blocks/ready-made/milestone-progress";
import { MilestoneCelebration } from "@rapport/blocks/milestone-celebration";
import { useFilmMessages, usePageLocale } from "@rapport/fixtures/words";
import { PersonalizationProvider } from "@rapport/react";
import { type ReactNode, useState } from "react";
import { Celebrated } from "./Celebrated.tsx";
import "./fitness.css";
import { createAthlete, describeGoal, fitnessGoals, purpose } from "./fitness-person.ts";
import { fitnessWords } from "./fitness-words.ts";
import type { PhoneAnswer } from "./phone.ts";
import { Steps } from "./Steps.tsx";

/**
 * A page for those who move: goals without a race, a tenth workout that is celebrated, a rest day that costs nothing. Steps
 * are typed in, or come from the phone, which is asked for when the person reaches for it.
 */
export function Fitness({ daysAgo, phone = "yes" }: FitnessProps): ReactNode {
  const [person] = useState(() => createAthlete(daysAgo));
  const words = fitnessWords[usePageLocale()];
  const log = (): void => void person.record({ type: "count", counter: "workout", purpose });
  return (
    <PersonalizationProvider personalization={person} messages={useFilmMessages()}>
      <main className="fitness">
        <header>
          <h1>{words.name}</h1>
          <p>{words.intro}</p>
        </header>
        <section aria-labelledby="fitness-workouts">
          <h2 id="fitness-workouts">{words.workouts}</h2>
          <GoalProgress
            milestones={fitnessGoals}
            milestone="tenth-workout"
            label={words.goals["tenth-workout"].title}
          />
          <button type="button" className="rapport-button" onClick={log}>
            {words.didOne}
          </button>
        </section>
        <section aria-labelledby="fitness-steps">
          <h2 id="fitness-steps">{words.steps}</h2>
          <GoalProgress
            milestones={fitnessGoals}
            milestone="hundred-thousand"
            label={words.goals["hundred-thousand"].title}
          />
          <Steps answer={phone} />
        </section>
        <Celebrated />
      </main>
      <CelebrationCard
        milestones={fitnessGoals}
        describe={describeGoal(words)}
        duration={Infinity}
        share
        caption={words.name}
        action={<MilestoneCelebration.Action>{words.planNext}</MilestoneCelebration.Action>}
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
