"use client";
import { type Celebration, celebrationsOf, type MilestoneSet } from "@rapport/core/milestones";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { usePersonalization } from "./usePersonalization.ts";

/** What is celebrated, and how it ends. */
export interface CelebrationHandle {
  /** Undefined while there is nothing to celebrate, or it is not the moment for it. */
  readonly celebration: Celebration | undefined;
  /** Ends it: the person has seen it. Without a celebration, nothing. */
  readonly end: () => void;
}

/**
 * What is to be celebrated now, one at a time, through the one budget for attention. It was claimed before it is told here:
 * whoever asks has to show it. Of several that ask on one page, only the first one is told.
 */
export function useCelebration(set: MilestoneSet): CelebrationHandle {
  const personalization = usePersonalization();
  const celebrations = celebrationsOf(personalization, set);
  const [place] = useState(() => ({}));
  useEffect(() => celebrations.mount(place), [celebrations, place]);
  const celebration = useSyncExternalStore(
    useCallback((listener: () => void) => celebrations.subscribe(listener), [celebrations]),
    () => celebrations.current(place),
    () => undefined,
  );
  return useMemo(
    () => ({ celebration, end: () => celebrations.end(place) }),
    [celebration, celebrations, place],
  );
}
