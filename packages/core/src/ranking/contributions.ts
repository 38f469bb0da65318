import type { TasteEvent } from "../profile/track.ts";
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

    /** @param acts Where what was inferred is added up by act, since an act may speak for several things. */
    const add = <One extends Citable>(
      facts: Facts,
      cited: readonly One[],
      valueOf: (one: One, at: number) => number,
      acts?: Float64Array,
    ): void => {
      const parts: Part[] = [];
      const references: SignalReference[] = [];
      let sum = 0;
      for (let at = 0; at < cited.length; at += 1) {
        const one = cited[at] as One;
        const value = valueOf(one, at);
        if (value === 0) continue;
        const { reference, number = 0 } = one;
        sum += value;
        parts.push({ signal: reference.id, value });
        if (value < 0) continue;
        references.push(reference);
        const before = acts?.[number];
        if (!before) signals.push(reference);
        if (!acts || before === undefined) continue;
        if (before === 0) spoken.push(number);
        const after = before + value;
        acts[number] = after;
        all += value;
        if (after <= mostValue) continue;
        mostValue = after;
        most = one as Citable as TasteEvent;
      }
      if (parts.length === 0) return;
      contributions.push({ ...facts, parts, value: sum } as Contribution);
      behind.push(references);
    };
    const spoken: number[] = [];

    for (const { kind, tallies, content, similar, sums, acts } of kinds) {
      const factor = content * weight;
      for (const number of own) {
        const tally = sums.tallies[number];
        const trait = names[number] as string;
        if (tally && !stances.has(trait))
          add(
            { type: "trait", trait, kind },
            tally.events,
            (one) => factor * one.weight * one.traitPart,
            acts,
          );
      }
      for (const id of sums.sources[index] ?? []) {
        const events = tallies.similar.get(id)?.events ?? [];
        const link = similar * (links.get(id)?.get(index) ?? 0);
        const title = events[0]?.signal.item.title ?? "";
        add(
          { type: "similar", item: id, title, kind },
          events,
          (one) => link * one.weight * one.linkPart,
          acts,
        );
      }
      for (const number of spoken.splice(0)) acts[number] = 0;
    }

    for (const number of own) {
      const trait = names[number] as string;
      const declared = stances.get(trait);
      if (!declared) continue;
      const stance = declared.type === "follow" ? "follow" : "less";
      const terms = "kind" in declared && { kind: declared.kind };
      const value = stanceFactor(declared, factors) * weight;
      add({ type: "stance", stance, trait, ...terms }, citing(declared), () => value);
    }
    if (mood && item.traits.includes(mood.trait))
      add({ type: "mood", trait: mood.trait }, citing(mood), () => factors.stance * weight);
    const exposure = exposures.get(item.id) ?? [];
    const each = fatigueOf(exposure, factors.fatigue, now) / exposure.length;
    add(
      { type: "fatigue", kind: exposure[0]?.kind ?? "behavioral" },
      citing(...exposure),
      // Whole parts that add up.
      (_, at) => Math.round(each * (at + 1)) - Math.round(each * at),
    );
    return { contributions, signals, behind, most: 2 * mostValue > all ? most : undefined };
  };
}

/** A contribution without what signals put into it. */
type Facts = Contribution extends infer One
  ? One extends unknown
    ? Omit<One, "parts" | "value">
    : never
  : never;

/** What can be cited: signals, and events by their number. */
interface Citable {
  readonly reference: SignalReference;
  readonly number?: number;
}

const citing = (...signals: readonly (Signal | Mood)[]): Citable[] =>
  signals.map((signal) => ({ reference: referenceTo(signal) }));
