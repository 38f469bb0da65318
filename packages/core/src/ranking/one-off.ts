import type { Parts } from "./contributions.ts";
import type { Factors } from "./score.ts";

/**
 * Keeps one act from filling a list (a present bought once, a film watched with a child). Of the items that owe their
 * place to a single act, each act gets as many places as it has a share in what is known of the person: all of them
 * for the first act of all, one of ten once there are more than five fresh opinions.
 * @param cutoff The score without which an item would not be on the list.
 * @returns Says whether an item may have the next place; if so, counts it.
 */
export function oneOff(
  { evidence }: Factors,
  limit: number,
  cutoff: number,
): (score: number, parts: Parts) => boolean {
  const most = Math.max(1, Math.floor(limit / evidence));
  const places = new Map<string, number>();
  return (score, { contributions }) => {
    const sums = new Map<string, number>();
    for (const contribution of contributions)
      if ("parts" in contribution)
        for (const { signal, value } of contribution.parts) sums.set(signal, (sums.get(signal) ?? 0) + value);
    let owed: string | undefined;
    let largest = 0;
    let all = 0;
    for (const [signal, value] of sums) {
      if (value <= 0) continue;
      all += value;
      if (value > largest) [owed, largest] = [signal, value];
    }
    if (owed === undefined || largest * 2 < all || score - largest >= cutoff) return true;
    const taken = places.get(owed) ?? 0;
    if (taken < most) places.set(owed, taken + 1);
    return taken < most;
  };
}
