import type { Compiled } from "./compile.ts";

/** A place on the list and why it was given. */
export interface Pick {
  readonly index: number;
  readonly scorePlace: number;
}

/** Candidates per place among which variety may choose, and how many times more are looked at when they do not do. */
const poolPerPlace = 5;
const furtherOnes = 4;

/**
 * Maximal marginal relevance (Carbonell and Goldstein, 1998): each place goes to the candidate with the best
 * balance of score and distance to those already picked. Never more than `neighbours` of a category in a row, and nobody
 * who may not have a place, unless nothing else is left.
 * @param best The indices with the best scores in order, as many as that or all there are. Variety chooses among the
 * first of them, and goes on with others where none of these may be next.
 * @param balance 1 for score alone.
 */
export function diversify(
  best: (count: number) => readonly number[],
  scores: Float64Array,
  { items, traits, numbers }: Compiled,
  options: {
    readonly limit: number;
    readonly balance: number;
    readonly neighbours: number;
    /** Indices already placed before these. */
    readonly following: readonly number[];
    /** Whether an index may have a place, asked when it would get one. Who may not gets what nobody else takes. */
    readonly mayHave: (index: number) => boolean;
  },
): { readonly picks: readonly Pick[]; readonly passedOver: number } {
  const { limit, balance, neighbours, following, mayHave } = options;
  let order = best(limit * poolPerPlace);
  const size = Math.min(limit * poolPerPlace, order.length);
  const worst = scores[order[size - 1] as number] as number;
  const range = (scores[order[0] as number] as number) - worst || 1;
  const nearest = new Float64Array(size);
  const values = Float64Array.from(
    nearest,
    (_, at) => balance * (((scores[order[at] as number] as number) - worst) / range),
  );
  const relevance = values.slice();
  const placed: number[] = [];
  const isOwn = new Uint8Array(numbers.size);
  /** The category that may not be next. */
  let barredCategory: string | undefined;
  /** Nobody before it may have the next place, except the first that its category bars from that. */
  let next = 0;
  let barred = -1;
  const place = (index: number): void => {
    placed.push(index);
    next = 0;
    const [category, ...further] = placed.slice(-neighbours).map((one) => items[one]?.category);
    const isFull = further.length === neighbours - 1 && further.every((one) => one === category);
    barredCategory = isFull ? category : undefined;
    if (balance === 1) return;
    const own = traits[index] as number[];
    for (const trait of own) isOwn[trait] = 1;
    for (let at = 0; at < size; at += 1) {
      const others = traits[order[at] as number] as number[];
      let shared = 0;
      for (let other = 0; other < others.length; other += 1)
        shared += isOwn[others[other] as number] as number;
      // Jaccard similarity
      const similarity = shared / (own.length + others.length - shared || 1);
      if (similarity > (nearest[at] as number)) nearest[at] = similarity;
      values[at] = (relevance[at] as number) - (1 - balance) * (nearest[at] as number);
    }
    for (const trait of own) isOwn[trait] = 0;
  };
  for (const index of following) {
    place(index);
    mayHave(index);
  }

  /** Everybody before it is taken. */
  let first = 0;
  const taken: boolean[] = [];
  const skipped = new Set<number>();
  const picks: Pick[] = [];
  const refused: number[] = [];
  const isBarred = (at: number): boolean =>
    barredCategory !== undefined && items[order[at] as number]?.category === barredCategory;
  while (picks.length < Math.min(limit, size)) {
    let chosen = -1;
    let highest = -Infinity;
    // Once nobody in the pool may have the next place, nobody there is looked at again for it.
    if (next === 0) barred = -1;
    for (let at = next > 0 ? size : first; at < size; at += 1) {
      const value = values[at] as number;
      const isBest = value > highest;
      if (taken[at] || (barred >= 0 && !isBest)) continue;
      if (isBarred(at)) barred = barred < 0 ? at : barred;
      else if (isBest) {
        highest = value;
        chosen = at;
      }
    }
    while (taken[first]) first += 1;
    // Nobody in the pool may be next: the best of the others is.
    for (; chosen < 0; next += 1) {
      if (next >= order.length) {
        const more = best(furtherOnes * next);
        if (more.length === order.length) break;
        order = more;
      }
      if (!taken[next] && !isBarred(next)) chosen = next;
    }
    if (chosen < 0) {
      chosen = barred;
      next = 0;
    } else if (barred >= 0 && barred < chosen) skipped.add(barred);
    if (chosen >= 0) {
      taken[chosen] = true;
      if (!mayHave(order[chosen] as number)) {
        skipped.add(chosen);
        refused.push(chosen);
        continue;
      }
    } else chosen = refused.shift() as number;
    skipped.delete(chosen);
    const index = order[chosen] as number;
    picks.push({ index, scorePlace: chosen });
    if (picks.length < limit) place(index);
  }
  return { picks, passedOver: skipped.size };
}
