import type { Profile, Stance } from "../profile/profile.ts";
import { linkPart, type TasteEvent, traitPart } from "../profile/track.ts";
import { type Compiled, priorUnit } from "./compile.ts";
import { fatigueOf } from "./fatigue.ts";
import type { Contribution, Part, SignalReference } from "./ranking.ts";
import { type Factors, stanceValue } from "./score.ts";

/** Takes the score of one candidate apart. The values add up to it exactly. */
export function contributionsOf(
  index: number,
  profile: Profile,
  candidates: Compiled,
  factors: Factors,
  now: number,
): Contribution[] {
  return [
    priorContribution(index, candidates, factors),
    ...traitContributions(index, profile, candidates, factors),
    ...similarContributions(index, profile, candidates, factors),
    ...stanceContributions(index, profile, candidates, factors),
    ...fatigueContributions(index, profile, candidates, factors, now),
  ];
}

function priorContribution(
  index: number,
  { items, priors }: Compiled,
  factors: Factors,
): Contribution {
  const item = items[index];
  const prior = priors[index] as number;
  const popular = item?.score === undefined && prior > priorUnit / 2;
  return {
    type: "prior",
    basis: popular ? "popular" : "picked",
    value: factors.prior * prior,
  };
}

const total = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.value, 0);

function partsOf(
  events: readonly TasteEvent[],
  factor: number,
  part: (event: TasteEvent) => number,
): Part[] {
  return events
    .filter((event) => event.weight !== 0)
    .map((event) => ({ signal: event.signal, value: factor * event.weight * part(event) }));
}

function* traitContributions(
  index: number,
  profile: Profile,
  { items, traitWeights }: Compiled,
  factors: Factors,
): Generator<Contribution> {
  for (const [kind, track] of profile.tracks) {
    const factor = (factors.content.get(kind) ?? 0) * (traitWeights[index] as number);
    for (const trait of new Set(items[index]?.traits)) {
      const events = profile.stances.has(trait) ? undefined : track.byTrait.get(trait);
      if (!events) continue;
      const parts = partsOf(events, factor, traitPart);
      if (parts.length > 0) yield { type: "trait", trait, kind, parts, value: total(parts) };
    }
  }
}

function* similarContributions(
  index: number,
  profile: Profile,
  { items, links }: Compiled,
  factors: Factors,
): Generator<Contribution> {
  const item = items[index];
  if (!item) return;
  const ownLinks = links.get(item.id)?.indices ?? [];
  const neighbours = new Set([
    ...ownLinks.map((at) => items[at]?.id ?? ""),
    ...(item.similar ?? []).map(([id]) => id),
  ]);
  for (const [kind, track] of profile.tracks)
    for (const neighbour of neighbours) {
      const events = track.byItem.get(neighbour);
      const row = links.get(neighbour);
      if (!events?.[0] || !row) continue;
      const similarity = row.similarities[row.indices.indexOf(index)] ?? 0;
      const parts = partsOf(events, (factors.similar.get(kind) ?? 0) * similarity, linkPart);
      if (parts.length > 0)
        yield {
          type: "similar",
          item: neighbour,
          title: events[0].item.title,
          kind,
          parts,
          value: total(parts),
        };
    }
}

function* stanceContributions(
  index: number,
  profile: Profile,
  { items }: Compiled,
  factors: Factors,
): Generator<Contribution> {
  for (const trait of new Set(items[index]?.traits)) {
    const stance = profile.stances.get(trait);
    if (stance?.type !== "follow" && stance?.type !== "less") continue;
    const value = stanceValue(stance, factors);
    yield {
      type: "stance",
      stance: stance.type,
      trait,
      value,
      ...(stance.kind && { kind: stance.kind }),
      parts: [{ signal: stance.signal, value }],
    };
  }
}

function* fatigueContributions(
  index: number,
  profile: Profile,
  { items }: Compiled,
  factors: Factors,
  now: number,
): Generator<Contribution> {
  const exposure = profile.exposures.get(items[index]?.id ?? "");
  const value = exposure ? fatigueOf(exposure, factors.fatigue, now) : 0;
  if (!exposure || value === 0) return;
  const share = Math.trunc(value / exposure.signals.length);
  const rest = value - share * exposure.signals.length;
  const parts = exposure.signals.map((signal, at) => ({
    signal,
    value: at === 0 ? share + rest : share,
  }));
  yield { type: "fatigue", kind: exposure.kind, parts, value };
}

/** The evidence behind the contributions that speak for a candidate. */
export function referencesFor(
  contributions: readonly Contribution[],
  profile: Profile,
): SignalReference[] {
  const references = new Map<string, SignalReference>();
  const cite = ({ signal: id, type, time, item }: TasteEvent): void => {
    references.set(id, { id, type, time, item: { id: item.id, title: item.title } });
  };
  for (const contribution of contributions) {
    if (contribution.value <= 0) continue;
    if (contribution.type === "trait")
      profile.tracks.get(contribution.kind)?.byTrait.get(contribution.trait)?.forEach(cite);
    if (contribution.type === "similar")
      profile.tracks.get(contribution.kind)?.byItem.get(contribution.item)?.forEach(cite);
    if (contribution.type === "stance") {
      const { signal: id, time } = profile.stances.get(contribution.trait) as Stance;
      references.set(id, { id, type: "follow", time });
    }
  }
  return [...references.values()];
}
