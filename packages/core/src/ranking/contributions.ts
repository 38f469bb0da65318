import type { Stance } from "../profile/profile.ts";
import type { ItemEvidence, Tallies, Tally, TasteEvent } from "../profile/track.ts";
import { sumOf } from "../sum-of.ts";
import { referenceTo } from "../signals/reference-to.ts";
import { ActSums } from "./act-sums.ts";
import { priorUnit } from "./compile.ts";
import { fatigueOf } from "./fatigue.ts";
import type { Item } from "./item.ts";
import type { Contribution, Part, RankedItem, SignalReference } from "./ranking.ts";
import { type Scoring, stanceFactor } from "./score.ts";
import { sumsFor } from "./sums.ts";

/** A candidate's score, taken apart. */
export interface Taken extends Pick<RankedItem, "contributions" | "signals"> {
  /** The act that more than half of what was inferred comes from. */
  readonly most: TasteEvent | undefined;
}

/**
 * Takes scores apart: the values add up to each exactly.
 * @returns Does it for one candidate, by its index.
 */
export function takingApart(scoring: Scoring): (index: number) => Taken {
  const { profile, candidates, isDeclared, factors, now } = scoring;
  const { stances, tiring, mood } = profile;
  const { items, links, names, priors, traits, traitWeights } = candidates;
  const kinds = factors.kinds.map((one) => ({
    ...one,
    sums: sumsFor(one.tallies, candidates),
    acts: new ActSums(one.tallies),
  }));

  return (index) => {
    const item = items[index] as Item;
    const own = traits[index] as number[];
    const prior = priors[index] as number;
    const weight = traitWeights[index] as number;
    const basis = item.score === undefined && prior > priorUnit / 2 ? "popular" : "picked";
    const contributions: Contribution[] = [{ type: "prior", basis, value: factors.prior * prior }];
    const signals: SignalReference[] = [];

    for (const { kind, tallies, content, similar, sums, acts } of kinds) {
      const factor = content * weight;
      for (let at = 0; at < own.length; at += 1) {
        const number = own[at] as number;
        const tally = sums.tallies[number];
        if (!tally || tally.events.length === 0 || isDeclared[number] === 1 || factor === 0) continue;
        const trait = names[number] as string;
        const parts = tally.events.map((event): Part => {
          const value = factor * event.weight * event.traitPart;
          if (value > 0) acts.add(event, value);
          return { signal: event.reference.id, value };
        });
        contributions.push({ type: "trait", trait, kind, parts, value: factor * tally.sum });
      }
      for (const id of inOrder(sums.sources[index] ?? [], tallies)) {
        const { events, sum } = tallies.similar.get(id) as Tally;
        const link = similar * (links.get(id)?.get(index) ?? 0);
        if (link === 0) continue;
        const { title } = (events[0] as TasteEvent).signal.item;
        const parts = events.map((event): Part => {
          const value = link * event.weight * event.linkPart;
          if (value > 0) acts.add(event, value);
          return { signal: event.reference.id, value };
        });
        contributions.push({ type: "similar", item: id, title, kind, parts, value: link * sum });
      }
    }
    const half = sumOf(kinds.map(({ acts }) => acts.all)) / 2;
    let most: TasteEvent | undefined;
    for (const { acts } of kinds)
      acts.end((act, sum) => {
        signals.push(act.reference);
        if (sum > half) most = act;
      });

    for (let at = 0; at < own.length; at += 1) {
      if (isDeclared[own[at] as number] === 0) continue;
      const trait = names[own[at] as number] as string;
      const declared = stances.get(trait) as Stance;
      const value = stanceFactor(declared, factors) * weight;
      if (value === 0) continue;
      const stance = declared.type === "follow" ? "follow" : "less";
      const terms = "kind" in declared && { kind: declared.kind };
      const parts = [{ signal: declared.id, value }];
      contributions.push({ type: "stance", stance, trait, ...terms, parts, value });
      if (value > 0) signals.push(referenceTo(declared));
    }
    if (mood && item.traits.includes(mood.trait)) {
      const value = factors.stance * weight;
      const parts = [{ signal: mood.id, value }];
      contributions.push({ type: "mood", trait: mood.trait, parts, value });
      signals.push(referenceTo(mood));
    }
    const exposure = tiring.get(item.id) ?? [];
    const fatigue = fatigueOf(exposure, factors.fatigue, now);
    if (fatigue < 0) {
      const each = fatigue / exposure.length;
      const parts = exposure.map(({ id }, at) => ({
        signal: id,
        // Whole parts that add up.
        value: Math.round(each * (at + 1)) - Math.round(each * at),
      }));
      contributions.push({
        type: "fatigue",
        kind: (exposure[0] as ItemEvidence).kind,
        parts,
        value: fatigue,
      });
    }
    return { contributions, signals, most };
  };
}

/** The items that still say something, in the order of the acts on them: however their evidence came to be counted. */
function inOrder(ids: readonly string[], { similar }: Tallies): readonly string[] {
  const numberOf = (id: string): number => similar.get(id)?.events[0]?.number ?? -1;
  return ids.filter((id) => numberOf(id) >= 0).sort((a, b) => numberOf(a) - numberOf(b));
}
