import type { Compiled } from "./compile.ts";

/** A place on the list and why it was given. */
export interface Pick {
  readonly index: number;
  readonly scorePlace: number;
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein, 1998): each place goes to the candidate with the best
 * balance of score and distance to those already picked. Never more than `neighbours` of a category in a row,
 * unless nothing else is left.
 * @param pool Indices, best score first, among which variety may choose.
 * @param balance 1 for score alone.
 */
export function diversify(
  pool: readonly number[],
  scores: Float64Array,
  candidates: Compiled,
  options: {
    readonly limit: number;
    readonly balance: number;
    readonly neighbours: number;
    /** Indices already placed before these. */
    readonly following: readonly number[];
    /** All indices, best score first: the pool goes on with them where it has one category only. */
    readonly everything: () => readonly number[];
  },
): { readonly picks: readonly Pick[]; readonly passedOver: number } {
  const best = scores[pool[0] ?? 0] ?? 0;
  const worst = scores[pool.at(-1) ?? 0] ?? 0;
  const range = best - worst || 1;
  const nearest = new Float64Array(pool.length);
  const taken = new Set<number>();
  let order = pool;
  const picks: Pick[] = [];
  const placed = [...options.following];
  const keepAway = (index: number): void => {
    if (options.balance === 1) return;
    for (let at = 0; at < pool.length; at += 1)
      if (!taken.has(at))
        nearest[at] = Math.max(nearest[at] as number, similarity(index, pool[at] as number, candidates));
  };
  placed.forEach(keepAway);
  const skipped = new Set<number>();
  while (picks.length < Math.min(options.limit, pool.length)) {
    const barred = barredCategory(placed, candidates, options.neighbours);
    let chosen = -1;
    let fallback = -1;
    let highest = -Infinity;
    for (let at = 0; at < pool.length; at += 1) {
      if (taken.has(at)) continue;
      const index = pool[at] as number;
      if (barred !== undefined && candidates.items[index]?.category === barred) {
        if (fallback < 0) fallback = at;
        continue;
      }
      const relevance = ((scores[index] as number) - worst) / range;
      const value = options.balance * relevance - (1 - options.balance) * (nearest[at] as number);
      if (value > highest) {
        highest = value;
        chosen = at;
      }
    }
    if (chosen < 0 && order === pool) order = options.everything();
    if (chosen < 0)
      chosen = order.findIndex(
        (index, at) => at >= pool.length && !taken.has(at) && candidates.items[index]?.category !== barred,
      );
    if (chosen < 0) chosen = fallback;
    else if (fallback >= 0 && fallback < chosen) skipped.add(fallback);
    taken.add(chosen);
    skipped.delete(chosen);
    const index = order[chosen] as number;
    picks.push({ index, scorePlace: chosen });
    placed.push(index);
    keepAway(index);
  }
  return { picks, passedOver: skipped.size };
}

function barredCategory(
  placed: readonly number[],
  { items }: Compiled,
  neighbours: number,
): string | undefined {
  const last = placed.slice(-neighbours).map((index) => items[index]?.category);
  return last.length === neighbours && last.every((category) => category === last[0]) ? last[0] : undefined;
}

/** Jaccard similarity of two candidates' traits, 0 to 1. Their rows are sorted. */
function similarity(a: number, b: number, { offsets, traits }: Compiled): number {
  const endA = offsets[a + 1] as number;
  const endB = offsets[b + 1] as number;
  let atA = offsets[a] as number;
  let atB = offsets[b] as number;
  let union = endA - atA + endB - atB;
  let shared = 0;
  while (atA < endA && atB < endB) {
    const difference = (traits[atA] as number) - (traits[atB] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) atA += 1;
    if (difference >= 0) atB += 1;
  }
  union -= shared;
  return union === 0 ? 0 : shared / union;
}
