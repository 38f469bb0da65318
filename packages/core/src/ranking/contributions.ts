import type { Profile } from "../profile/profile.ts";
import { linkPart, type TasteEvent, traitPart } from "../profile/track.ts";
import { type Compiled, priorUnit } from "./compile.ts";
import { fatigueOf } from "./fatigue.ts";
import type { Contribution, Part, SignalReference } from "./ranking.ts";
import { type Factors, stanceValue } from "./score.ts";

/** A score taken apart: the values add up to it exactly. */
export interface Parts {
  readonly contributions: Contribution[];
  /** The evidence behind them. */
  readonly signals: SignalReference[];
}

/** Takes the score of one candidate apart. */
export function partsOf(
  index: number,
  profile: Profile,
  { items, links, priors, traitWeights }: Compiled,
  factors: Factors,
  now: number,
): Parts {
  const contributions: Contribution[] = [];
  const signals = new Map<string, SignalReference>();
  const item = items[index];
  if (!item) return { contributions, signals: [] };

  const prior = priors[index] as number;
  const basis = item.score === undefined && prior > priorUnit / 2 ? "popular" : "picked";
  contributions.push({ type: "prior", basis, value: factors.prior * prior });

  /** Cites the events; undefined if all have faded. */
  const sum = (
    events: readonly TasteEvent[] | undefined,
    factor: number | undefined,
    partOf: (event: TasteEvent) => number,
  ): { parts: Part[]; value: number } | undefined => {
    const parts: Part[] = [];
    let value = 0;
    for (const event of events ?? []) {
      const { signal: id, type, time, item: about } = event;
      const part = (factor ?? 0) * event.weight * partOf(event);
      if (part === 0) continue;
      value += part;
      parts.push({ signal: id, value: part });
      if (!signals.has(id)) signals.set(id, { id, type, time, item: { id: about.id, title: about.title } });
    }
    return parts.length > 0 ? { parts, value } : undefined;
  };

  const traits = new Set(item.traits);
  const neighbours = new Set((item.similar ?? []).map(([id]) => id));
  for (const at of links.get(item.id)?.keys() ?? []) neighbours.add(items[at]?.id ?? "");
  for (const [kind, { byTrait, byItem }] of profile.tracks) {
    const content = (factors.content.get(kind) ?? 0) * (traitWeights[index] as number);
    for (const trait of traits) {
      const events = profile.stances.has(trait) ? undefined : byTrait.get(trait);
      const part = sum(events, content, traitPart);
      if (part) contributions.push({ type: "trait", trait, kind, ...part });
    }
    for (const neighbour of neighbours) {
      const events = byItem.get(neighbour);
      const similarity = links.get(neighbour)?.get(index) ?? 0;
      const part = sum(events, (factors.similar.get(kind) ?? 0) * similarity, linkPart);
      const title = events?.[0]?.item.title ?? "";
      if (part) contributions.push({ type: "similar", item: neighbour, title, kind, ...part });
    }
  }

  for (const trait of traits) {
    const declared = profile.stances.get(trait);
    const value = declared ? stanceValue(declared, factors, traitWeights[index] as number) : 0;
    if (!declared || value === 0) continue;
    const { signal: id, time, kind, type } = declared;
    const stance = type === "follow" ? type : "less";
    const parts = [{ signal: id, value }];
    contributions.push({ type: "stance", stance, trait, value, parts, ...(kind && { kind }) });
    if (value > 0) signals.set(id, { id, type: "follow", time });
  }

  const exposure = profile.exposures.get(item.id);
  const value = exposure ? fatigueOf(exposure, factors.fatigue, now) : 0;
  if (exposure && value !== 0) {
    const each = Math.trunc(value / exposure.signals.length);
    const rest = value - each * exposure.signals.length;
    const parts = exposure.signals.map((signal, at) => ({
      signal,
      value: at === 0 ? each + rest : each,
    }));
    contributions.push({ type: "fatigue", kind: exposure.kind, parts, value });
  }
  return { contributions, signals: [...signals.values()] };
}
