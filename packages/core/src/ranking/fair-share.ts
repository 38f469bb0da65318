import type { TasteEvent } from "../profile/track.ts";
import { sumOf } from "../sum-of.ts";
import type { Scoring } from "./score.ts";
import { sumsFor } from "./sums.ts";

/** The share of the traits of an item that one act must alone have made count, for the item to rest on it. */
const goodPart = 1 / 8;

/**
 * Keeps one act from filling a list: no more places rest on it than half its share of all acts comes to, and one in any
 * case. Somebody with a single act gets half a list from it, somebody with twenty acts one place. An item rests on the
 * act that more than half of what was inferred for it comes from, and on those that alone made a good part of its
 * traits count ({@link goodPart}).
 * @param places Of the whole list.
 * @param mostOf The act that more than half of what was inferred for a candidate comes from.
 * @returns Whether a candidate may have a place; asked in the order in which places are given.
 */
export function fairShare(
  { candidates, isDeclared, factors }: Scoring,
  places: number,
  mostOf: (index: number) => TasteEvent | undefined,
): (index: number) => boolean {
  const { traits } = candidates;
  const kinds = factors.kinds.map(({ tallies, content }) => ({
    content,
    tallies: sumsFor(tallies, candidates).tallies,
  }));
  const all = sumOf(factors.kinds.map(({ tallies, deflation }) => tallies.mass * deflation));
  const given = new Map<TasteEvent, number>();
  /** The acts that have all their places. */
  const full = new Set<TasteEvent>();

  const aloneFor = (index: number): TasteEvent[] => {
    const own = traits[index] as number[];
    const acts: TasteEvent[] = [];
    const counts: number[] = [];
    for (const { content, tallies } of kinds)
      for (let at = 0; at < own.length; at += 1) {
        const trait = own[at] as number;
        const events = tallies[trait]?.events;
        if (events?.length !== 1 || isDeclared[trait] === 1) continue;
        const act = events[0] as TasteEvent;
        if (content * act.traitPart <= 0) continue;
        const place = acts.indexOf(act);
        if (place < 0) counts[acts.push(act) - 1] = 1;
        else (counts[place] as number) += 1;
      }
    return acts.filter((_, at) => (counts[at] as number) >= own.length * goodPart);
  };

  return (index) => {
    const alone = aloneFor(index);
    // Hardly anybody who may not have a place has to be taken apart.
    if (alone.some((act) => full.has(act))) return false;
    const most = mostOf(index);
    if (most && full.has(most)) return false;
    for (const act of new Set(most ? [...alone, most] : alone)) {
      const count = (given.get(act) ?? 0) + 1;
      given.set(act, count);
      const { deflation = 0 } = factors.kinds.find(({ kind }) => kind === act.signal.kind) ?? {};
      const share = (act.weight * Math.abs(act.linkPart) * deflation) / all;
      if (count >= Math.floor((places * share) / 2)) full.add(act);
    }
    return true;
  };
}
