import { type ReactNode, useId } from "react";
import type { ProblemList } from "../reading/Problems.ts";
import { scrolling } from "./scrolling.ts";
import { counted } from "./words.ts";

/** The lines of a file that were left out, each with the reason. Nothing where there are none. */
export function ProblemsOf({ name, problems }: ProblemsOfProps): ReactNode {
  const id = useId();
  const { total, first } = problems;
  if (total === 0) return null;
  return (
    <section className="own-data-problems" aria-labelledby={id}>
      <h3 id={id}>
        {counted(total, "line")} of {name} left out
      </h3>
      <p>All the others are used.</p>
      <div aria-labelledby={id} {...scrolling}>
        <ul>
          {first.map(({ line, text }) => (
            <li key={line}>
              <b>Line {line.toLocaleString("en")}</b> {text}
            </li>
          ))}
        </ul>
      </div>
      {total > first.length && <p>And {counted(total - first.length, "more line")}.</p>}
    </section>
  );
}

interface ProblemsOfProps {
  /** Of the file. */
  readonly name: string;
  readonly problems: ProblemList;
}
