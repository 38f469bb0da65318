import type { DataKind } from "../signals/data-kind.ts";
import type { Decision } from "./decision.ts";

/**
 * How personal lists may be, from 0 (the same for everybody) to 6: none, segmented, behavioral, contextual, predictive,
 * individual, emotional.
 */
export type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const added: readonly (readonly DataKind[])[] = [
  [],
  ["preference", "demographic"],
  ["behavioral", "affinity"],
  ["contextual", "event"],
  ["intent"],
  ["psychographic", "social"],
  // No further kind: only what a person says of their mood, for this visit. It is never inferred and never kept.
  [],
];

/** The level of those who never chose one: whatever they consented to, but no mood. */
export const defaultLevel: Level = 5;

/** The kinds of data that lists may be made from at a level. Each level has those of the ones below. */
export function kindsAt(level: Level): readonly DataKind[] {
  return added.slice(0, level + 1).flat();
}

/** The kinds of data that a level adds to the one before. */
export function kindsAddedAt(level: Level): readonly DataKind[] {
  return added[level] ?? [];
}

/** The level in force. @param initial Of those who never chose one. */
export function levelIn(decided: readonly Decision[], initial: Level = defaultLevel): Level {
  const last = decided.findLast((decision) => decision.type === "level");
  return last?.level ?? initial;
}
