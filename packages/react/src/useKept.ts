"use client";
import { type Inference, inferences, type Kept, keptSignals } from "@rapport/core";
import { useCallback, useMemo, useSyncExternalStore } from "react";
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

/** Everything that is kept of the person. Renders again with every change of it; for a panel, not for every card. */
export function useKept(): KeptHandle {
  const personalization = usePersonalization();
  const version = useSyncExternalStore(
    useCallback((listener: () => void) => personalization.subscribe(listener), [personalization]),
    () => personalization.version,
    () => -1,
  );
  return useMemo(() => {
    const isKnown = version >= 0;
    return {
      signals: isKnown ? keptSignals(personalization) : [],
      inferences: isKnown ? inferences(personalization) : [],
      erase: (targets) => personalization.decide({ type: "erase", targets }).erased,
    };
  }, [personalization, version]);
}
