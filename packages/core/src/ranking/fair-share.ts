import type { TasteEvent } from "../profile/track.ts";
import { sumOf } from "../reasons/shares.ts";
import type { Scoring } from "./score.ts";
import { sumsFor } from "./sums.ts";

/**
 * Keeps one act from filling a list: no more places rest on it than half its share of all acts comes to, and one in any
 * case. Somebody with a single act gets half a list from it, somebody with twenty acts one place. An item rests on the
 * act that more than half of what was inferred for it comes from, and on those that alone made one of its traits count.
 * @param places Of the whole list.
 * @param mostOf The act that more than half of what was inferred for a candidate comes from.
 * @returns Whether a candidate may have a place; asked in the order in which places are given.
 */
export function fairShare(
  scoring: Scoring,
  places: number,
  mostOf: (index: number) => TasteEvent | undefined,
): (index: number) => boolean {
  const { profile, candidates, factors } = scoring;
  const { numbers, traits } = candidates;
  const isDeclared = new Uint8Array(numbers.size);
  for (const trait of profile.stances.keys()) isDeclared[numbers.get(trait) ?? -1] = 1;
  const kinds = factors.kinds.map(({ tallies, content }) => ({
    content,
    soles: sumsFor(tallies, candidates).soles,
  }));
  const all = sumOf(factors.kinds.map(({ tallies, deflation }) => tallies.mass * deflation));
  const given = new Map<TasteEvent, number>();
  /** The acts that have all their places. */
  const full = new Set<TasteEvent>();
  return (index) => {
    const acts: (TasteEvent | undefined)[] = [];
    const own = traits[index] as number[];
    // Hardly anybody who may not have a place has to be taken apart.
    for (const { content, soles } of kinds)
      for (let at = 0; at < own.length; at += 1) {
        const trait = own[at] as number;
        const act = soles[trait];
        if (!act || isDeclared[trait] === 1 || content * act.traitPart <= 0) continue;
        if (full.has(act)) return false;
        acts.push(act);
      }
    const most = mostOf(index);
    if (most && full.has(most)) return false;
    for (const act of new Set([...acts, most])) {
      if (!act) continue;
      const count = (given.get(act) ?? 0) + 1;
      given.set(act, count);
      const { deflation = 0 } = factors.kinds.find(({ kind }) => kind === act.signal.kind) ?? {};
      const share = (act.weight * Math.abs(act.linkPart) * deflation) / all;
      if (count >= Math.floor((places * share) / 2)) full.add(act);
    }
    return true;
  };
}
