import type { Profile, Step } from "../profile/profile.ts";
import { linkPart, traitPart, type Track } from "../profile/track.ts";
import type { DataKind } from "../signals/data-kind.ts";
import type { Compiled } from "./compile.ts";

/** Undecayed sums per candidate for one data kind, whole numbers. */
export interface Sums {
  /** Sum of the affinities of the candidate's traits. */
  readonly content: Float64Array;
  /** Sum of weight × similarity over the neighbours the person has an opinion on. */
  readonly similar: Float64Array;
}

/**
 * The part of scoring that grows with the catalogue, kept between rankings. It follows the profile step by
 * step, through the inverted index; after a change that touched everything it starts again. Whole numbers make
 * both ways give the same result.
 */
class ScoreCache {
  readonly sums = new Map<DataKind, Sums>();
  #generation = -1;
  #step = 0;

  follow(profile: Profile, candidates: Compiled): void {
    if (this.#generation !== profile.generation) {
      this.#generation = profile.generation;
      this.sums.clear();
      for (const [kind, track] of profile.tracks) this.sums.set(kind, sumsOf(track, profile, candidates));
    } else for (const step of profile.steps.slice(this.#step)) this.#apply(step, profile, candidates);
    this.#step = profile.steps.length;
  }

  #apply({ kind, event, weight }: Step, profile: Profile, candidates: Compiled): void {
    const sums = this.sums.get(kind) ?? noSums(candidates);
    this.sums.set(kind, sums);
    const { content, similar } = sums;
    const part = weight * traitPart(event);
    for (const trait of event.item.traits) {
      const number = profile.stances.has(trait) ? undefined : candidates.traitNumber.get(trait);
      if (number === undefined) continue;
      const end = candidates.postingOffsets[number + 1] as number;
      for (let at = candidates.postingOffsets[number] as number; at < end; at += 1)
        (content[candidates.postings[at] as number] as number) += part;
    }
    addLinks(similar, candidates, event.item.id, weight * linkPart(event));
  }
}

const noSums = ({ items }: Compiled): Sums => ({
  content: new Float64Array(items.length),
  similar: new Float64Array(items.length),
});

function sumsOf(track: Track, profile: Profile, candidates: Compiled): Sums {
  const { offsets, traits, traitNumber } = candidates;
  const { content, similar } = noSums(candidates);
  const affinities = new Float64Array(traitNumber.size);
  for (const [trait, affinity] of track.affinities) {
    // A declared stance takes the place of whatever was inferred about the trait.
    const number = profile.stances.has(trait) ? undefined : traitNumber.get(trait);
    if (number !== undefined) affinities[number] = affinity;
  }
  for (let item = 0; item < content.length; item += 1) {
    let sum = 0;
    const end = offsets[item + 1] as number;
    for (let at = offsets[item] as number; at < end; at += 1)
      sum += affinities[traits[at] as number] as number;
    content[item] = sum;
  }
  for (const [id, events] of track.byItem)
    for (const event of events) addLinks(similar, candidates, id, event.weight * linkPart(event));
  return { content, similar };
}

function addLinks(similar: Float64Array, candidates: Compiled, id: string, weight: number): void {
  candidates.links.get(id)?.forEach((similarity, index) => {
    (similar[index] as number) += weight * similarity;
  });
}

const caches = new WeakMap<Profile, WeakMap<Compiled, ScoreCache>>();

/** The sums of a profile over candidates, brought up to date. */
export function sumsFor(profile: Profile, candidates: Compiled): ReadonlyMap<DataKind, Sums> {
  const ofProfile = caches.get(profile) ?? new WeakMap<Compiled, ScoreCache>();
  caches.set(profile, ofProfile);
  const cache = ofProfile.get(candidates) ?? new ScoreCache();
  ofProfile.set(candidates, cache);
  cache.follow(profile, candidates);
  return cache.sums;
}
