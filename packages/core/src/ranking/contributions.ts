import { linkPart, traitPart } from "../profile/track.ts";
import type { Evidence, Signal } from "../signals/signal.ts";
import { priorUnit } from "./compile.ts";
import { fatigueOf } from "./fatigue.ts";
import type { Item } from "./item.ts";
import type { Contribution, Part, RankedItem, SignalReference } from "./ranking.ts";
import { type Scoring, stanceFactor } from "./score.ts";

/** A contribution without what signals put into it. */
type Facts = Contribution extends infer One
  ? One extends unknown
    ? Omit<One, "parts" | "value">
    : never
  : never;

/** Takes the score of one candidate apart: the values add up to it exactly. */
export function partsOf(
  index: number,
  { profile: { stances, exposures }, candidates, factors, now }: Scoring,
): Pick<RankedItem, "contributions" | "signals"> {
  const { items, links, priors, traitWeights } = candidates;
  const item = items[index] as Item;
  const prior = priors[index] as number;
  const weight = traitWeights[index] as number;
  const basis = item.score === undefined && prior > priorUnit / 2 ? "popular" : "picked";
  const contributions: Contribution[] = [{ type: "prior", basis, value: factors.prior * prior }];
  const signals = new Set<Signal>();
  let parts: Part[] = [];
  let sum = 0;

  const cite = (signal: Signal, value: number): void => {
    sum += value;
    if (value !== 0) parts.push({ signal: signal.id, value });
    if (value > 0) signals.add(signal);
  };
  /** What was cited since the last time makes up a contribution. */
  const conclude = (facts: Facts): void => {
    if (parts.length > 0) contributions.push({ ...facts, parts, value: sum } as Contribution);
    parts = [];
    sum = 0;
  };

  const traits = new Set(item.traits);
  const neighbours = new Set(item.similar?.map(([id]) => id));
  for (const at of links.get(item.id)?.keys() ?? []) neighbours.add((items[at] as Item).id);
  for (const { kind, tallies, content, similar } of factors.kinds) {
    for (const trait of traits) {
      if (stances.has(trait)) continue;
      tallies.content
        .get(trait)
        ?.events.forEach((event) => cite(event.signal, content * weight * event.weight * traitPart(event)));
      conclude({ type: "trait", trait, kind });
    }
    for (const id of neighbours) {
      const events = tallies.similar.get(id)?.events;
      const similarity = links.get(id)?.get(index) ?? 0;
      events?.forEach((event) => cite(event.signal, similar * similarity * event.weight * linkPart(event)));
      conclude({ type: "similar", item: id, title: events?.[0]?.signal.item.title ?? "", kind });
    }
  }

  for (const trait of traits) {
    const declared = stances.get(trait);
    if (!declared) continue;
    const stance = declared.type === "follow" ? "follow" : "less";
    cite(declared, stanceFactor(declared, factors) * weight);
    conclude({ type: "stance", stance, trait, ...("kind" in declared && { kind: declared.kind }) });
  }

  const exposure = exposures.get(item.id) ?? [];
  const each = fatigueOf(exposure, factors.fatigue, now) / exposure.length;
  // Whole parts that add up.
  exposure.forEach((signal, at) => cite(signal, Math.round(each * (at + 1)) - Math.round(each * at)));
  conclude({ type: "fatigue", kind: exposure[0]?.kind ?? "behavioral" });
  return { contributions, signals: [...signals].map(referenceTo) };
}

const referenceTo = (signal: Signal): SignalReference => {
  const { id, type, time } = signal as Evidence;
  return {
    id,
    type,
    time,
    ...("item" in signal && { item: { id: signal.item.id, title: signal.item.title } }),
  };
};
