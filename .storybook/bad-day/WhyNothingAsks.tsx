import { type Traced, type Waiting } from "@rapport/core/attention";
import { useAttention } from "@rapport/react/attention";
import type { ReactNode } from "react";

/** Why each thing that the page would like to ask is on screen or not, as the engine says it. */
export function WhyNothingAsks(): ReactNode {
  const { trace } = useAttention();
  return (
    <section className="bad-day-trace" aria-labelledby="bad-day-trace">
      <h2 id="bad-day-trace">Behind the scenes</h2>
      <ul>
        {trace.map((traced) => (
          <li key={traced.ask.id}>
            <b>{names[traced.ask.kind] ?? traced.ask.kind}</b> <span>{told(traced)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const names: Readonly<Record<string, string>> = {
  consent: "The question about data",
  picker: "The question about genres",
  milestone: "The celebration",
};

const time = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  hour: "numeric",
  minute: "2-digit",
  timeZone: "UTC",
});

function told({ state }: Traced): string {
  if (state.status === "showing") return "is on screen.";
  if (state.status === "done") return "was answered.";
  const until = state.until === undefined ? "" : ` until ${time.format(state.until)}`;
  return `waits${until}: ${because[state.because]}.`;
}

const because: Readonly<Record<Waiting, string>> = {
  "another-ask": "something else is on screen",
  "another-tab": "another tab asks something",
  answered: "something was answered a moment ago",
  checkout: "the person pays",
  "cool-down": "the answer was “not now”",
  dialog: "a dialog is open",
  held: "the page holds everything",
  hidden: "the page cannot be seen",
  loading: "nothing is known yet",
  quiet: "it is quiet, because something went wrong",
  refused: "the person wants nothing of the sort",
  typing: "the person types",
  enough: "one question is enough for somebody who is here often",
  unapproved: "a person has to approve it first",
  unwanted: "nobody wants it",
};
