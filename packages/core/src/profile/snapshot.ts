import type { DataKind } from "../signals/data-kind.ts";
import type { Profile } from "./profile.ts";

/** A profile as plain, comparable data: what it knows, without how it keeps it. */
export interface ProfileSnapshot {
  /** Whole-number affinities per data kind and trait; traits without any are left out. */
  readonly affinities: Readonly<Partial<Record<DataKind, Readonly<Record<string, number>>>>>;
  /** Per trait: `follow`, `less`, `mute` or `ignore`. */
  readonly stances: Readonly<Record<string, string>>;
  /** Per item: -1 to 1. */
  readonly ratings: Readonly<Record<string, number>>;
  readonly hidden: readonly string[];
  readonly owned: readonly string[];
  /** Per item: how often it was seen without being taken up. */
  readonly exposures: Readonly<Record<string, number>>;
}

const sorted = <V, W>(map: ReadonlyMap<string, V>, value: (of: V) => W): Readonly<Record<string, W>> =>
  Object.fromEntries(
    [...map].map(([key, of]) => [key, value(of)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Takes a picture of a profile, to show, to log or to compare. */
export function profileSnapshot(profile: Profile): ProfileSnapshot {
  const affinities: Partial<Record<DataKind, Readonly<Record<string, number>>>> = {};
  for (const [kind, track] of [...profile.tracks].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const present = new Map([...track.tallies.content].filter(([, { sum }]) => sum !== 0));
    if (present.size > 0) affinities[kind] = sorted(present, ({ sum }) => sum);
  }
  return {
    affinities,
    stances: sorted(profile.stances, (stance) => stance.type),
    ratings: sorted(profile.ratings, (rating) => rating.value),
    hidden: [...profile.hidden.keys()].sort(),
    owned: [...profile.owned.keys()].sort(),
    exposures: sorted(profile.exposures, (exposure) => exposure.length),
  };
}
