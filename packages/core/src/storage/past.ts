import { fadedIn } from "../profile/faded.ts";
import type { HalfLives } from "../profile/half-life.ts";
import type { Log } from "../signals/log.ts";

/** Milliseconds after which what was taken back is deleted: nobody undoes it any more. */
const undoable = 86_400_000;

/**
 * Ids of what was taken back long enough ago, with the retractions, and of what has faded.
 * @param now Milliseconds since the epoch.
 * @param isBeginning Whether a visit begins.
 */
export function pastIn(
  log: Log,
  halfLives: HalfLives,
  now: number,
  isBeginning: boolean,
): ReadonlySet<string> {
  const gone = log.takenBack();
  const settled = log.entries.filter(
    (entry) => (entry.type === "retract" ? entry.time : (gone.get(entry.id) ?? Infinity)) < now - undoable,
  );
  return new Set([...settled.map(({ id }) => id), ...fadedIn(log.live(), halfLives, now, isBeginning)]);
}
