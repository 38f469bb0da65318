import { referenceTo } from "../signals/reference-to.ts";
import { priorUnit } from "./compile.ts";
import { fatigueOf } from "./fatigue.ts";
import type { Mood, Signal } from "../signals/signal.ts";
import type { Item } from "./item.ts";
import type { Contribution, Part, RankedItem, SignalReference } from "./ranking.ts";
import { type Scoring, stanceFactor } from "./score.ts";
import { sumsFor } from "./sums.ts";

/** A contribution without what signals put into it. */
type Facts = Contribution extends infer One
  ? One extends unknown
    ? Omit<One, "parts" | "value">
    : never
  : never;

/** What can be cited. */
interface Cited {
  readonly reference: SignalReference;
}

const referring = (...signals: readonly (Signal | Mood)[]): Cited[] =>
  signals.map((signal) => ({ reference: referenceTo(signal) }));

/** Takes the score of one candidate apart: the values add up to it exactly. */
export function partsOf(
  index: number,
  { profile: { stances, exposures, mood }, candidates, factors, now }: Scoring,
): Pick<RankedItem, "contributions" | "signals"> {
  const { items, links, priors, traitWeights } = candidates;
  const item = items[index] as Item;
  const prior = priors[index] as number;
  const weight = traitWeights[index] as number;
  const basis = item.score === undefined && prior > priorUnit / 2 ? "popular" : "picked";
  const contributions: Contribution[] = [{ type: "prior", basis, value: factors.prior * prior }];
  const signals = new Set<SignalReference>();
  const add = <One extends Cited>(
    facts: Facts,
    cited: readonly One[],
    valueOf: (one: One, at: number) => number,
  ): void => {
    const parts: Part[] = [];
    let sum = 0;
    for (let at = 0; at < cited.length; at += 1) {
      const one = cited[at] as One;
      const value = valueOf(one, at);
      if (value === 0) continue;
      sum += value;
      parts.push({ signal: one.reference.id, value });
      if (value > 0) signals.add(one.reference);
    }
    if (parts.length > 0) contributions.push({ ...facts, parts, value: sum } as Contribution);
  };

  const traits = [...new Set(item.traits)];
  const inferred = traits.filter((trait) => !stances.has(trait));
  for (const { kind, tallies, content, similar } of factors.kinds) {
    for (const trait of inferred) {
      const events = tallies.content.get(trait)?.events;
      const factor = content * weight;
      if (events) add({ type: "trait", trait, kind }, events, (one) => factor * one.weight * one.traitPart);
    }
    for (const id of sumsFor(tallies, candidates).sources.get(index) ?? []) {
      const events = tallies.similar.get(id)?.events ?? [];
      const factor = similar * (links.get(id)?.get(index) ?? 0);
      const title = events[0]?.signal.item.title ?? "";
      add({ type: "similar", item: id, title, kind }, events, (one) => factor * one.weight * one.linkPart);
    }
  }

  for (const trait of traits) {
    const declared = stances.get(trait);
    if (!declared) continue;
    const stance = declared.type === "follow" ? "follow" : "less";
    const terms = "kind" in declared && { kind: declared.kind };
    const value = stanceFactor(declared, factors) * weight;
    add({ type: "stance", stance, trait, ...terms }, referring(declared), () => value);
  }

  if (mood && traits.includes(mood.trait))
    add({ type: "mood", trait: mood.trait }, referring(mood), () => factors.stance * weight);

  const exposure = exposures.get(item.id) ?? [];
  const each = fatigueOf(exposure, factors.fatigue, now) / exposure.length;
  add(
    { type: "fatigue", kind: exposure[0]?.kind ?? "behavioral" },
    referring(...exposure),
    // Whole parts that add up.
    (_, at) => Math.round(each * (at + 1)) - Math.round(each * at),
  );
  return { contributions, signals: [...signals] };
}
