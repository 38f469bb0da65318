import { Profile } from "../profile/profile.ts";
import type { Signal } from "../signals/signal.ts";

/**
 * When something became true of a profile that is true of it now: the time of the signal that made it so. Looked for by
 * halves, so what was true, then not, then true again may give the earlier time.
 * @returns Milliseconds since the epoch; undefined if it was true of a profile without signals.
 */
export function turnedTrueAt(whole: Profile, isTrue: (profile: Profile) => boolean): number | undefined {
  const signals: Signal[] = [...whole.signals.values()];
  let before = 0;
  let by = signals.length;
  if (isTrue(new Profile(whole.halfLives))) return undefined;
  while (by - before > 1) {
    const middle = Math.floor((before + by) / 2);
    const part = new Profile(whole.halfLives);
    for (const signal of signals.slice(0, middle)) part.add(signal);
    if (isTrue(part)) by = middle;
    else before = middle;
  }
  return signals[by - 1]?.time;
}
