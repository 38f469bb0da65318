import { numberLocales, usePageLocale } from "@rapport/fixtures/words";
import { usePersonalization } from "@rapport/react";
import { useMilestones } from "@rapport/react/milestones";
import type { ReactNode } from "react";
import { describeGoal, fitnessGoals, kindsIn } from "./fitness-person.ts";
import { fitnessWords } from "./fitness-words.ts";

/** What was reached so far, and which celebrations the person wants. */
export function Celebrated(): ReactNode {
  const { history, isOff, turn } = useMilestones(fitnessGoals);
  const personalization = usePersonalization();
  const locale = usePageLocale();
  const words = fitnessWords[locale];
  const date = new Intl.DateTimeFormat(numberLocales[locale], {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const change = (kind: string, on: boolean): void => {
    try {
      turn(kind, on);
    } catch (error) {
      personalization.report(error);
    }
  };
  return (
    <section aria-labelledby="fitness-reached">
      <h2 id="fitness-reached">{words.reached}</h2>
      <ul className="fitness-history">
        {history.map(({ id, time, milestone }) => (
          <li key={id}>
            <b>{milestone ? describeGoal(words)(milestone).title : id}</b> <span>{date.format(time)}</span>
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>{words.celebrate}</legend>
        {kindsIn(words).map(({ kind, title }) => (
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
