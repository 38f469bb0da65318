import type { RankedItem } from "./ranking.ts";
import type { Scoring } from "./score.ts";

/**
 * Keeps one act from filling a list: no more places rest on it than half its share of all acts comes to, and one in any
 * case. Somebody with a single act gets half a list from it, somebody with twenty acts one place.
 * @param places Of the whole list.
 * @param partsFor What the score of a candidate is made of.
 * @returns Whether a candidate may have a place; asked in the order in which places are given.
 */
export function fairShare(
  scoring: Scoring,
  places: number,
  partsFor: (index: number) => Pick<RankedItem, "contributions">,
): (index: number) => boolean {
  const given = new Map<string, number>();
  return (index) => {
    const acts = actsBehind(partsFor(index));
    for (const act of acts) {
      const count = given.get(act) ?? 0;
      if (count > 0 && count >= Math.floor((places * shareOf(act, scoring)) / 2)) return false;
    }
    for (const act of acts) given.set(act, (given.get(act) ?? 0) + 1);
    return true;
  };
}

/**
 * Ids of the acts an item rests on: the one that more than half of what was inferred for it comes from, and those that
 * alone made one of its traits count.
 */
function actsBehind({ contributions }: Pick<RankedItem, "contributions">): Set<string> {
  const acts = new Set<string>();
  const sums = new Map<string, number>();
  let all = 0;
  for (const contribution of contributions) {
    if (contribution.type !== "trait" && contribution.type !== "similar") continue;
    const { parts } = contribution;
    for (const { signal, value } of parts) {
      if (value <= 0) continue;
      all += value;
      sums.set(signal, (sums.get(signal) ?? 0) + value);
      if (parts.length === 1 && contribution.type === "trait") acts.add(signal);
    }
  }
  for (const [signal, sum] of sums) if (2 * sum > all) acts.add(signal);
  return acts;
}

/** What part of all acts one is, the recent ones weighing more: 0 to 1. */
function shareOf(id: string, { profile, factors }: Scoring): number {
  const signal = profile.signals.get(id);
  const item = signal && "item" in signal ? signal.item.id : "";
  let all = 0;
  let own = 0;
  for (const { tallies, deflation } of factors.kinds) {
    all += tallies.mass * deflation;
    for (const { reference, weight, linkPart } of tallies.similar.get(item)?.events ?? [])
      if (reference.id === id) own += weight * Math.abs(linkPart) * deflation;
  }
  return own / all;
}
