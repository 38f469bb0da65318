import type { TasteEvent } from "../profile/track.ts";
import { sumOf } from "../reasons/shares.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { referenceTo } from "../signals/reference-to.ts";
import { priorUnit } from "./compile.ts";
import { fatigueOf } from "./fatigue.ts";
import type { Mood, Signal } from "../signals/signal.ts";
import type { Item } from "./item.ts";
import type { Contribution, Part, RankedItem, SignalReference } from "./ranking.ts";
import { type Scoring, stanceFactor } from "./score.ts";
import { sumsFor } from "./sums.ts";

/** A candidate's score, taken apart. */
export interface Taken extends Pick<RankedItem, "contributions" | "signals"> {
  /** What speaks for each contribution. */
  readonly behind: readonly (readonly SignalReference[])[];
  /** The act that more than half of what was inferred comes from. */
  readonly most: TasteEvent | undefined;
}

/**
 * Takes scores apart: the values add up to each exactly.
 * @returns Does it for one candidate, by its index.
 */
export function takingApart(scoring: Scoring): (index: number) => Taken {
  const { profile, candidates, factors, now } = scoring;
  const { stances, exposures, mood } = profile;
  const { items, links, names, priors, traits, traitWeights } = candidates;
  // What each act put into the candidate in hand, by its number.
  const kinds = factors.kinds.map((one) => ({
    ...one,
    sums: sumsFor(one.tallies, candidates),
    acts: new Float64Array(one.tallies.count),
  }));

  return (index) => {
    const item = items[index] as Item;
    const own = traits[index] as number[];
    const prior = priors[index] as number;
    const weight = traitWeights[index] as number;
    const basis = item.score === undefined && prior > priorUnit / 2 ? "popular" : "picked";
    const contributions: Contribution[] = [{ type: "prior", basis, value: factors.prior * prior }];
    const behind: (readonly SignalReference[])[] = [[]];
    const signals: SignalReference[] = [];
    let all = 0;
    let most: TasteEvent | undefined;
    let mostValue = 0;

    for (const { kind, tallies, content, similar, sums, acts } of kinds) {
      const speaking: TasteEvent[] = [];
      const add = (
        facts: Inferred,
        events: readonly TasteEvent[],
        valueOf: (event: TasteEvent) => number,
      ): void => {
        const parts: Part[] = [];
        const references: SignalReference[] = [];
        let sum = 0;
        for (let at = 0; at < events.length; at += 1) {
          const event = events[at] as TasteEvent;
          const value = valueOf(event);
          if (value === 0) continue;
          sum += value;
          parts.push({ signal: event.reference.id, value });
          if (value < 0) continue;
          references.push(event.reference);
          const before = acts[event.number] as number;
          if (before === 0) speaking.push(event);
          acts[event.number] = before + value;
          all += value;
          if (before + value <= mostValue) continue;
          mostValue = before + value;
          most = event;
        }
        if (parts.length === 0) return;
        contributions.push({ ...facts, kind, parts, value: sum });
        behind.push(references);
      };
      const factor = content * weight;
      for (const number of own) {
        const tally = sums.tallies[number];
        const trait = names[number] as string;
        if (tally && !stances.has(trait))
          add({ type: "trait", trait }, tally.events, (event) => factor * event.weight * event.traitPart);
      }
      for (const id of sums.sources[index] ?? []) {
        const events = tallies.similar.get(id)?.events ?? [];
        const link = similar * (links.get(id)?.get(index) ?? 0);
        const title = events[0]?.signal.item.title ?? "";
        add({ type: "similar", item: id, title }, events, (event) => link * event.weight * event.linkPart);
      }
      for (const { reference, number } of speaking) {
        signals.push(reference);
        acts[number] = 0;
      }
    }

    const cite = (facts: Cited, cited: readonly (Signal | Mood)[], valueAt: (at: number) => number): void => {
      const parts = cited.map(({ id }, at) => ({ signal: id, value: valueAt(at) }));
      if (parts.every(({ value }) => value === 0)) return;
      const references = cited.filter((_, at) => (parts[at] as Part).value > 0).map(referenceTo);
      contributions.push({
        ...facts,
        parts: parts.filter(({ value }) => value !== 0),
        value: sumOf(parts.map(({ value }) => value)),
      });
      behind.push(references);
      signals.push(...references);
    };

    for (const number of own) {
      const trait = names[number] as string;
      const declared = stances.get(trait);
      if (!declared) continue;
      const stance = declared.type === "follow" ? "follow" : "less";
      const terms = "kind" in declared && { kind: declared.kind };
      const value = stanceFactor(declared, factors) * weight;
      cite({ type: "stance", stance, trait, ...terms }, [declared], () => value);
    }
    if (mood && item.traits.includes(mood.trait))
      cite({ type: "mood", trait: mood.trait }, [mood], () => factors.stance * weight);
    const exposure = exposures.get(item.id);
    if (exposure) {
      const each = fatigueOf(exposure, factors.fatigue, now) / exposure.length;
      // Whole parts that add up.
      cite(
        { type: "fatigue", kind: exposure[0]?.kind ?? "behavioral" },
        exposure,
        (at) => Math.round(each * (at + 1)) - Math.round(each * at),
      );
    }
    return { contributions, signals, behind, most: 2 * mostValue > all ? most : undefined };
  };
}

/** What an inferred contribution is about. */
type Inferred =
  | { readonly type: "trait"; readonly trait: string }
  | { readonly type: "similar"; readonly item: string; readonly title: string };

/** What a contribution of something declared or seen is about. */
type Cited =
  | {
      readonly type: "stance";
      readonly stance: "follow" | "less";
      readonly trait: string;
      readonly kind?: DataKind;
    }
  | { readonly type: "mood"; readonly trait: string }
  | { readonly type: "fatigue"; readonly kind: DataKind };
