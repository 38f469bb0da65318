"use client";
import { type Celebrated, type Milestones, type MilestoneSet, milestonesOf } from "@rapport/core/milestones";
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import { useDecisions } from "./useDecisions.ts";
import { usePersonalization } from "./usePersonalization.ts";

/** What was celebrated, and what may be. */
export interface MilestonesHandle {
  /** Those that are declared, whether reached or not. */
  readonly all: MilestoneSet["all"];
  /** The latest first; empty on a server. */
  readonly history: readonly Celebrated[];
  /** Whether the person wants no celebrations of a kind. */
  readonly isOff: (kind: string) => boolean;
  /** Turns a kind off or on again, for good. */
  readonly turn: Milestones["turn"];
}

const none: readonly Celebrated[] = [];

/** The milestones of the person: a history to show, and the switches of each kind. */
export function useMilestones(set: MilestoneSet): MilestonesHandle {
  const personalization = usePersonalization();
  const milestones = milestonesOf(personalization, set);
  const { decisions, ready } = useDecisions();
  useEffect(() => milestones.mount(), [milestones]);
  const history = useSyncExternalStore(
    useCallback((listener: () => void) => milestones.subscribe(listener), [milestones]),
    () => milestones.history(),
    () => none,
  );
  return useMemo(
    () => ({
      all: set.all,
      history,
      // Asked anew with every decision.
      isOff: (kind) => ready && decisions.length > 0 && milestones.isOff(kind),
      turn: (kind, on) => milestones.turn(kind, on),
    }),
    [set, history, milestones, decisions, ready],
  );
}
