"use client";
import type { Inference } from "@rapport/core";
import { useMessages } from "@rapport/react";
import { useId, useRef } from "react";
import { WhyIcon } from "../../internals/icons.tsx";
import { useRender } from "../../internals/useRender.ts";
import { anchorOf } from "../../internals/visits.ts";
import { useDataPanel } from "../DataPanelContext.ts";
import type { DataPanelGuessesProps } from "../DataPanelGuesses.tsx";
import { Back } from "./Back.tsx";
import { Heading } from "./Heading.tsx";
import { More } from "./More.tsx";
import { useArrival } from "./useArrival.ts";
import { thirtyDays, useInterest } from "./useInterest.ts";
import { useShown } from "./useShown.ts";

/** `DataPanel.Guesses`, which says what it is. */
export function Guesses({ first = 5, pause = thirtyDays, ...given }: DataPanelGuessesProps) {
  const { kept } = useDataPanel("DataPanel.Guesses");
  const { data } = useMessages();
  const heading = useId();
  const guesses = perTrait(kept.inferences);
  const list = useRef<HTMLUListElement>(null);
  const shown = useShown(list, guesses.map(anchorOf), first);
  return useRender("section", given, {
    className: "rapport-data-group",
    "aria-labelledby": heading,
    children: (
      <>
        <header>
          <Heading id={heading} count={guesses.length}>
            {data.guesses()}
          </Heading>
          <p>{guesses.length > 0 ? data.guessesText() : data.noGuesses()}</p>
        </header>
        {guesses.length > 0 && (
          <ul ref={list}>
            {guesses.slice(0, shown.shown).map((guess) => (
              <Guess key={guess.trait} guess={guess} pause={pause} />
            ))}
          </ul>
        )}
        <footer>
          <More shown={shown} all={guesses.length} />
        </footer>
      </>
    ),
  });
}

/** What was guessed of one trait, whatever kinds of data it was guessed from. */
interface OneGuess extends Pick<Inference, "trait" | "strength" | "signals"> {
  readonly kinds: readonly Inference["kind"][];
}

/** Corrected is always the whole guess, so it is listed once. Strongest first, as they come. */
function perTrait(inferences: readonly Inference[]): OneGuess[] {
  const guesses = new Map<string, OneGuess>();
  for (const { trait, strength, signals, kind } of inferences) {
    const known = guesses.get(trait);
    guesses.set(trait, {
      trait,
      strength: (known?.strength ?? 0) + strength,
      signals: [...new Set([...(known?.signals ?? []), ...signals])],
      kinds: [...(known?.kinds ?? []), kind],
    });
  }
  return [...guesses.values()];
}

interface GuessProps {
  guess: OneGuess;
  pause: number;
}

function Guess({ guess, pause }: GuessProps) {
  const { andFocus } = useDataPanel();
  const messages = useMessages();
  const { data, source } = messages;
  const { trait, kinds, strength, signals } = guess;
  const { element, here } = useArrival(anchorOf(guess));
  const { days, run } = useInterest(pause);
  const name = messages.trait(trait);
  const count = signals.length;

  const button = (what: "wrong" | "follow" | "pause", label: string) => (
    <button
      type="button"
      className="rapport-link"
      data-rapport-guess={what}
      aria-label={data.of(label, name)}
      onClick={({ currentTarget }) => {
        const selector = `[data-rapport-guess="${what}"]`;
        const all = currentTarget.closest(".rapport-data")?.querySelectorAll(selector) ?? [];
        andFocus(selector, [...all].indexOf(currentTarget));
        run(trait, what);
      }}
    >
      {label}
    </button>
  );
  return (
    <li
      ref={element}
      id={anchorOf(guess)}
      className="rapport-data-entry"
      data-source="guessed"
      data-visited={here ? "" : undefined}
      tabIndex={-1}
    >
      <WhyIcon />
      <p className="rapport-data-what">{strength < 0 ? data.dislikes(name) : data.likes(name)}</p>
      <p className="rapport-data-facts">
        {[source.guessed(count, messages.noun), ...kinds.map(data.kind)].join(" · ")}
      </p>
      <div className="rapport-data-controls">
        {button("follow", data.follow())}
        {button("pause", data.pause(days))}
        {button("wrong", data.wrong())}
      </div>
      <Back visit={here} />
    </li>
  );
}
