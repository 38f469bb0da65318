"use client";
import {
  type Inference,
  inferences,
  type Kept,
  keptSignals,
  type Personalization,
  watchLists,
} from "@rapport/core";
import { useMemo, useSyncExternalStore } from "react";
import { usePersonalization } from "./usePersonalization.ts";

/** What is kept of the person, and how they delete it. */
export interface KeptHandle {
  /** Newest first. */
  readonly signals: readonly Kept[];
  /** Strongest first. */
  readonly inferences: readonly Inference[];
  /**
   * Deletes for good, here and wherever else it is. Returns how many entries are gone.
   * @param targets Ids of signals, or everything.
   */
  readonly erase: (targets: readonly string[] | "everything") => number;
}

/**
 * Everything that is kept of the person. Renders again with every change of it, and soon after lists use something else of it;
 * for a panel, not for every card.
 */
export function useKept(): KeptHandle {
  const personalization = usePersonalization();
  const { subscribe, current } = useMemo(() => readingOf(personalization), [personalization]);
  const read = useSyncExternalStore(subscribe, current, ofNobody);
  return useMemo(
    () => ({
      ...read(),
      erase: (targets) => personalization.decide({ type: "erase", targets }).erased,
    }),
    [personalization, read],
  );
}

type Known = Pick<KeptHandle, "signals" | "inferences">;
type Reading = () => Known;

const nothing: Reading = () => ({ signals: [], inferences: [] });
const ofNobody = (): Reading => nothing;

/** Gives another function to read with whenever what is kept may be another, or is used elsewhere. */
function readingOf(personalization: Personalization) {
  let version: number | undefined;
  let reading = nothing;
  const renew = (): void => {
    version = personalization.version;
    let known: Known | undefined;
    reading = () => (known ??= knownOf(personalization));
  };
  return {
    subscribe: (listener: () => void): (() => void) => {
      const onChange = (): void => {
        renew();
        listener();
      };
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = (): void => {
        timer = undefined;
        try {
          if (usesIn(reading()) !== usesIn(knownOf(personalization))) onChange();
        } catch (error) {
          personalization.report(error);
        }
      };
      // Whoever draws a list with a new array each time must not be drawn again for nothing: that would never end.
      const soon = (): void => {
        timer ??= setTimeout(look, 0);
      };
      const stops = [personalization.subscribe(onChange), watchLists(personalization, soon)];
      // A list that came before this listened has told of itself already.
      renew();
      return () => {
        clearTimeout(timer);
        for (const stop of stops) stop();
      };
    },
    current: (): Reading => {
      // Time alone ends a pause, and a policy tells of nothing.
      if (version !== personalization.version) renew();
      return reading;
    },
  };
}

const knownOf = (personalization: Personalization): Known => ({
  signals: keptSignals(personalization),
  inferences: inferences(personalization),
});

/** Where everything is used, to compare. */
const usesIn = ({ signals }: Known): string =>
  JSON.stringify(signals.map(({ signal, usedIn }) => [signal.id, usedIn]));
