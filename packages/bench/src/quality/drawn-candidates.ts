import type { Act } from "./data-set.ts";
import { draw, randomFrom } from "./random.ts";

/** How often a target is hidden among others. */
const draws = 20;
/** How many others it is hidden among. */
const others = 100;

/**
 * The candidates of s100: for each of twenty fixed seeds, the target among a hundred uniformly drawn unseen items.
 * The target stands at a random place, so that a method which cannot tell items apart gains nothing.
 * @returns Indices of items.
 */
export function drawnCandidates(
  person: number,
  target: number,
  history: readonly Act[],
  items: number,
): number[][] {
  const seen = new Set(history.map(({ item }) => item)).add(target);
  return Array.from({ length: draws }, (_, seed) => {
    const random = randomFrom(person * draws + seed);
    const candidates = draw(others, items, random, (item) => !seen.has(item));
    candidates.splice(Math.floor(random() * (others + 1)), 0, target);
    return candidates;
  });
}
