"use client";
import { type Celebration, celebrationsOf, type MilestoneSet } from "@rapport/core/milestones";
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import { usePersonalization } from "./usePersonalization.ts";

/** What is celebrated, and how it ends. */
export interface CelebrationHandle {
  /** Undefined while there is nothing to celebrate, or it is not the moment for it. */
  readonly celebration: Celebration | undefined;
  /** Ends it: the person has seen it. */
  readonly end: () => void;
}

/**
 * What is to be celebrated now, one at a time, through the one budget for attention. It was claimed before it is told here:
 * whoever asks has to show it.
 */
export function useCelebration(set: MilestoneSet): CelebrationHandle {
  const personalization = usePersonalization();
  const celebrations = celebrationsOf(personalization, set);
  useEffect(() => celebrations.mount(), [celebrations]);
  const celebration = useSyncExternalStore(
    useCallback((listener: () => void) => celebrations.subscribe(listener), [celebrations]),
    () => celebrations.current(),
    () => undefined,
  );
  return useMemo(() => ({ celebration, end: () => celebrations.end() }), [celebration, celebrations]);
}
