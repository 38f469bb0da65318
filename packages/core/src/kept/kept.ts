import type { Personalization } from "../personalization.ts";
import { pagesOf } from "../shelf/page.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { Log } from "../signals/log.ts";
import { isChoice, type Signal } from "../signals/signal.ts";

/** One thing that is kept of a person, as it is shown to them. */
export interface Kept {
  readonly signal: Signal;
  /** What the person said, or what was noticed of what they did. */
  readonly source: "told" | "did";
  /** Undefined for a choice, which needs no purpose. */
  readonly kind: DataKind | undefined;
  readonly purpose: string | undefined;
  /** Whether it may be used by now. */
  readonly readable: boolean;
  /** Ids of the shelves on the page whose present order rests on it. */
  readonly usedIn: readonly string[];
}

/** Something that was inferred about a person. */
export interface Inference {
  readonly trait: string;
  readonly kind: DataKind;
  /** Compared with the strongest: above 0 to 1 for liking, below 0 for the opposite. */
  readonly strength: number;
  /** Ids of the signals it rests on. */
  readonly signals: readonly string[];
}

const told: ReadonlySet<string> = new Set(["rate", "follow", "save"]);

/** Everything that is kept of the person but what they took back, newest first. */
export function keptSignals(personalization: Personalization): Kept[] {
  const log = new Log(() => 0);
  for (const entry of personalization.entries()) log.add(entry);
  const uses = usesOf(personalization);
  return log
    .live()
    .toReversed()
    .map((signal) => ({
      signal,
      source: isChoice(signal) || told.has(signal.type) ? "told" : "did",
      kind: "kind" in signal ? signal.kind : undefined,
      purpose: "purpose" in signal ? signal.purpose : undefined,
      readable: personalization.signal(signal.id) !== undefined,
      usedIn: [...(uses.get(signal.id) ?? [])],
    }));
}

/** The shelves whose present order rests on a signal. */
function usesOf(personalization: Personalization): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  for (const page of pagesOf(personalization))
    for (const [shelf, { items }] of Object.entries(page.fresh()))
      for (const { contributions } of items)
        for (const contribution of contributions)
          for (const { signal } of "parts" in contribution ? contribution.parts : []) {
            const shelves = uses.get(signal) ?? new Set();
            uses.set(signal, shelves.add(shelf));
          }
  return uses;
}

/** What was inferred about the person and is in use, strongest first. What they declared takes the place of a guess. */
export function inferences(personalization: Personalization): Inference[] {
  const { tracks, stances } = personalization.profile();
  const now = personalization.clock();
  const found = [...tracks].flatMap(([kind, track]) =>
    [...track.tallies.content]
      .filter(([trait, { sum }]) => sum !== 0 && !stances.has(trait))
      .map(([trait, { sum, events }]) => ({
        trait,
        kind,
        strength: sum * track.deflation(now),
        signals: events
          .filter(({ weight, traitPart }) => weight * traitPart !== 0)
          .map(({ signal }) => signal.id),
      })),
  );
  const strongest = found.reduce((most, { strength }) => Math.max(most, Math.abs(strength)), 0) || 1;
  return found
    .map((inference) => ({ ...inference, strength: inference.strength / strongest }))
    .sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength));
}
