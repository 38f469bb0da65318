import type { Tally, TasteEvent } from "../profile/track.ts";
import { inferredFor } from "./contributions.ts";
import type { Scoring } from "./score.ts";
import { sumsFor } from "./sums.ts";

/**
 * Keeps one act from filling a list: no more places rest on it than half its share of all acts comes to, and one in any
 * case. Somebody with a single act gets half a list from it, somebody with twenty acts one place. An item rests on the
 * act that more than half of what was inferred for it comes from, and on those that alone made one of its traits count.
 * @param places Of the whole list.
 * @returns Whether a candidate may have a place; asked in the order in which places are given.
 */
export function fairShare(scoring: Scoring, places: number): (index: number) => boolean {
  const { profile, candidates, factors } = scoring;
  const { numbers, traits, traitWeights } = candidates;
  const isDeclared = new Uint8Array(numbers.size);
  for (const trait of profile.stances.keys()) isDeclared[numbers.get(trait) ?? -1] = 1;
  const kinds = factors.kinds.map(({ tallies, content }) => ({
    content,
    tallies: sumsFor(tallies, candidates).tallies,
  }));
  const given = new Map<TasteEvent, number>();
  /** The acts that have all their places. */
  const full = new Set<TasteEvent>();
  return (index) => {
    const acts = new Set<TasteEvent>();
    // Most candidates that may not have a place are known by one of their traits.
    for (const { content, tallies } of kinds)
      for (const trait of traits[index] as number[]) {
        const tally = isDeclared[trait] === 0 && tallies[trait];
        const act = tally && soleIn(tally, content * (traitWeights[index] as number));
        if (!act) continue;
        if (full.has(act)) return false;
        acts.add(act);
      }
    const most = mostOf(index, scoring);
    if (most) acts.add(most);
    if (most && full.has(most)) return false;
    for (const act of acts) {
      const count = (given.get(act) ?? 0) + 1;
      given.set(act, count);
      if (count >= Math.floor((places * shareOf(act, scoring)) / 2)) full.add(act);
    }
    return true;
  };
}

/** The only act that says something about a trait, if it speaks for it. */
function soleIn({ events }: Tally, factor: number): TasteEvent | undefined {
  let sole: TasteEvent | undefined;
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at] as TasteEvent;
    if (factor * event.traitPart === 0) continue;
    if (sole) return undefined;
    sole = event;
  }
  return sole && factor * sole.traitPart > 0 ? sole : undefined;
}

/** The act that more than half of what was inferred for a candidate comes from. */
function mostOf(index: number, scoring: Scoring): TasteEvent | undefined {
  const inferred = inferredFor(index, scoring);
  let all = 0;
  let lead: TasteEvent | undefined;
  let ahead = 0;
  // If anybody has a majority, it is who is left after each part has cancelled out as much of another's (Boyer and Moore, 1981).
  for (const { events, factor, part } of inferred)
    for (let at = 0; at < events.length; at += 1) {
      const event = events[at] as TasteEvent;
      const value = factor * event.weight * event[part];
      if (value <= 0) continue;
      all += value;
      if (event === lead) ahead += value;
      else if (ahead >= value) ahead -= value;
      else {
        lead = event;
        ahead = value - ahead;
      }
    }
  let own = 0;
  for (const { events, factor, part } of inferred)
    for (const event of events) if (event === lead) own += Math.max(0, factor * event.weight * event[part]);
  return 2 * own > all ? lead : undefined;
}

/** What part of all acts one is, the recent ones weighing more: 0 to 1. */
function shareOf({ signal, weight, linkPart }: TasteEvent, { factors }: Scoring): number {
  let all = 0;
  let own = 0;
  for (const { kind, tallies, deflation } of factors.kinds) {
    all += tallies.mass * deflation;
    if (kind === signal.kind) own = weight * Math.abs(linkPart) * deflation;
  }
  return own / all;
}
