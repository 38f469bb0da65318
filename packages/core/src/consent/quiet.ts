import type { Decision } from "./decision.ts";

/** When it stops being quiet, in milliseconds since the epoch. The last word counts. 0 if it never was. */
export function quietIn(decided: readonly Decision[]): number {
  return decided.findLast((decision) => decision.type === "quiet")?.until ?? 0;
}
