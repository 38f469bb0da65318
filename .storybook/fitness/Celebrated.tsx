import { usePersonalization } from "@rapport/react";
import { useMilestones } from "@rapport/react/milestones";
import type { ReactNode } from "react";
import { describeGoal, fitnessGoals, kinds } from "./fitness-person.ts";

const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** What was reached so far, and which celebrations the person wants. */
export function Celebrated(): ReactNode {
  const { history, isOff, turn } = useMilestones(fitnessGoals);
  const personalization = usePersonalization();
  const change = (kind: string, on: boolean): void => {
    try {
      turn(kind, on);
    } catch (error) {
      personalization.report(error);
    }
  };
  return (
    <section aria-labelledby="fitness-reached">
      <h2 id="fitness-reached">What you reached</h2>
      <ul className="fitness-history">
        {history.map(({ id, time, milestone }) => (
          <li key={id}>
            <b>{milestone ? describeGoal(milestone).title : id}</b> <span>{date.format(time)}</span>
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>Celebrate</legend>
        {kinds.map(({ kind, title }) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!isOff(kind)}
              onChange={({ target }) => change(kind, target.checked)}
            />
            {title}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
