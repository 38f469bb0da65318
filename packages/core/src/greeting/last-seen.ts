import type { Personalization } from "../personalization.ts";

/** A sign that somebody was here, whatever they did. */
export interface LastSeen {
  readonly signal: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** The latest sign of the person, among those that may be read; undefined if there is none. */
export function lastSeenOf(personalization: Personalization): LastSeen | undefined {
  let latest: LastSeen | undefined;
  for (const { id, time } of personalization.signals())
    if (!latest || time >= latest.time) latest = { signal: id, time };
  return latest;
}
