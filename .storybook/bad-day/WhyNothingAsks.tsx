import type { Traced } from "@rapport/core/attention";
import { numberLocales, usePageLocale } from "@rapport/fixtures/words";
import { useAttention } from "@rapport/react/attention";
import type { ReactNode } from "react";
import { badDayWords } from "./bad-day-words.ts";

/** Why each thing that the page would like to ask is on screen or not, as the engine says it. */
export function WhyNothingAsks(): ReactNode {
  const { trace } = useAttention();
  const locale = usePageLocale();
  const words = badDayWords[locale].trace;
  const time = new Intl.DateTimeFormat(numberLocales[locale], {
    weekday: "long",
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
  });
  const told = ({ state }: Traced): string => {
    if (state.status === "showing") return words.showing;
    if (state.status === "done") return words.done;
    const until = state.until === undefined ? undefined : time.format(state.until);
    return words.waits(words.because[state.because], until);
  };
  return (
    <section className="bad-day-trace" aria-labelledby="bad-day-trace">
      <h2 id="bad-day-trace">{words.title}</h2>
      <ul>
        {trace.map((traced) => (
          <li key={traced.ask.id}>
            <b>{words.asks[traced.ask.kind] ?? traced.ask.kind}</b> <span>{told(traced)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
