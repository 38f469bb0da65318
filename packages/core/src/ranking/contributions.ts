import type { TasteEvent } from "../profile/track.ts";
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

/** What one subject says about a candidate: each of its events adds `factor * weight` times that part of it. */
interface Inferred {
  readonly facts: Facts;
  readonly events: readonly TasteEvent[];
  readonly factor: number;
  readonly part: "traitPart" | "linkPart";
}

/** Everything that was inferred about a candidate, whatever it comes to. */
export function inferredFor(index: number, { profile, candidates, factors }: Scoring): Inferred[] {
  const { items, traits, traitWeights, links } = candidates;
  const known = new Set((items[index] as Item).traits);
  const inferred: Inferred[] = [];
  for (const { kind, tallies, content, similar } of factors.kinds) {
    const sums = sumsFor(tallies, candidates);
    const factor = content * (traitWeights[index] as number);
    let at = 0;
    for (const trait of known) {
      const events = sums.tallies[traits[index]?.[at] as number]?.events;
      at += 1;
      if (events && !profile.stances.has(trait))
        inferred.push({ facts: { type: "trait", trait, kind }, events, factor, part: "traitPart" });
    }
    for (const id of sums.sources.get(index) ?? []) {
      const events = tallies.similar.get(id)?.events ?? [];
      const title = events[0]?.signal.item.title ?? "";
      inferred.push({
        facts: { type: "similar", item: id, title, kind },
        events,
        factor: similar * (links.get(id)?.get(index) ?? 0),
        part: "linkPart",
      });
    }
  }
  return inferred;
}

/** What can be cited. */
interface Cited {
  readonly reference: SignalReference;
}

const referring = (...signals: readonly (Signal | Mood)[]): Cited[] =>
  signals.map((signal) => ({ reference: referenceTo(signal) }));

/** Takes the score of one candidate apart: the values add up to it exactly. */
export function partsOf(index: number, scoring: Scoring): Pick<RankedItem, "contributions" | "signals"> {
  const { profile, candidates, factors, now } = scoring;
  const { stances, exposures, mood } = profile;
  const { items, priors, traitWeights } = candidates;
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

  for (const { facts, events, factor, part } of inferredFor(index, scoring))
    add(facts, events, (one) => factor * one.weight * one[part]);

  for (const trait of new Set(item.traits)) {
    const declared = stances.get(trait);
    if (!declared) continue;
    const stance = declared.type === "follow" ? "follow" : "less";
    const terms = "kind" in declared && { kind: declared.kind };
    const value = stanceFactor(declared, factors) * weight;
    add({ type: "stance", stance, trait, ...terms }, referring(declared), () => value);
  }

  if (mood && item.traits.includes(mood.trait))
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
