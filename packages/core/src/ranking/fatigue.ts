import { patience } from "../profile/profile.ts";
import type { ItemEvidence } from "../profile/track.ts";

/** Times after those that somebody is patient until an item tires fully. */
const untilFull = 9;
/** Days after which having seen an item counts half. */
export const seenHalfLife = 7;
/** Half-lives after which it is forgotten that an item was seen. */
const forgotten = 10;
const day = 86_400_000;
/** Quantisation of the share of fatigue. */
const unit = 2 ** 8;

/** What an item loses that was seen again and again without being taken up: 0 down to -factor. */
export function fatigueOf(exposure: readonly ItemEvidence[], factor: number, now: number): number {
  let seen = 0;
  for (const { time } of exposure) {
    const age = Math.max(0, now - time) / (day * seenHalfLife);
    if (age <= forgotten) seen += 2 ** -age;
  }
  const share = Math.min(1, Math.max(0, seen - patience) / untilFull);
  return -Math.round(unit * share) * Math.round(factor / unit) || 0;
}
