"use client";
import { type MilestoneSet, milestonesOf, type Progress } from "@rapport/core/milestones";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { usePersonalization } from "./usePersonalization.ts";

/**
 * How far one milestone is; undefined on a server, or if it is not declared. Renders again when that changes, and not with
 * every signal.
 */
export function useMilestone(set: MilestoneSet, id: string): Progress | undefined {
  const personalization = usePersonalization();
  const milestones = milestonesOf(personalization, set);
  useEffect(() => milestones.mount(), [milestones]);
  return useSyncExternalStore(
    useCallback((listener: () => void) => milestones.subscribe(listener), [milestones]),
    () => milestones.progress(id),
    () => undefined,
  );
}
