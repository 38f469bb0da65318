import type { Compiled } from "./compile.ts";

/** A place on the list and why it was given. */
export interface Pick {
  readonly index: number;
  readonly scorePlace: number;
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein, 1998): each place goes to the candidate with the best
 * balance of score and distance to those already picked. Never more than `neighbours` of a category in a row, and nobody
 * who may not have a place, unless nothing else is left.
 * @param pool Indices, best score first, among which variety may choose.
 * @param balance 1 for score alone.
 */
export function diversify(
  pool: readonly number[],
  scores: Float64Array,
  { items, traits, carriers }: Compiled,
  options: {
    readonly limit: number;
    readonly balance: number;
    readonly neighbours: number;
    /** Indices already placed before these. */
    readonly following: readonly number[];
    /** More of the best, as many as that or all there are: the pool goes on with them where nobody in it may be next. */
    readonly best: (count: number) => readonly number[];
    /** Whether an index may have a place, asked when it would get one. Who may not gets what nobody else takes. */
    readonly mayHave: (index: number) => boolean;
  },
): { readonly picks: readonly Pick[]; readonly passedOver: number } {
  const { limit, balance, neighbours, following, best, mayHave } = options;
  const scoreOf = (index: number | undefined): number => scores[index ?? 0] ?? 0;
  const worst = scoreOf(pool.at(-1));
  const range = scoreOf(pool[0]) - worst || 1;
  const nearest = pool.map(() => 0);
  const placed: number[] = [];
  const place = (index: number): void => {
    const own = traits[index] as number[];
    const isOwn = new Uint8Array(carriers.size);
    for (const trait of own) isOwn[trait] = 1;
    placed.push(index);
    if (balance === 1) return;
    for (let at = 0; at < pool.length; at += 1) {
      const others = traits[pool[at] as number] as number[];
      let shared = 0;
      for (const trait of others) shared += isOwn[trait] as number;
      // Jaccard similarity
      const similarity = shared / (own.length + others.length - shared || 1);
      nearest[at] = Math.max(nearest[at] as number, similarity);
    }
  };
  for (const index of following) {
    place(index);
    mayHave(index);
  }

  let order = pool;
  /** Everybody before it is taken. */
  let first = 0;
  const taken = new Set<number>();
  const skipped = new Set<number>();
  const picks: Pick[] = [];
  const refused: number[] = [];
  while (picks.length < Math.min(limit, pool.length)) {
    const [category, ...others] = placed.slice(-neighbours).map((index) => items[index]?.category);
    const isBarred = (index: number): boolean =>
      category !== undefined &&
      others.length === neighbours - 1 &&
      [items[index]?.category, ...others].every((other) => other === category);
    const isFree = (index: number, at: number): boolean => !taken.has(at) && !isBarred(index);
    let chosen = -1;
    let highest = -Infinity;
    let barred = -1;
    for (let at = 0; at < pool.length; at += 1) {
      const index = pool[at] as number;
      if (taken.has(at)) continue;
      const relevance = (scoreOf(index) - worst) / range;
      const value = balance * relevance - (1 - balance) * (nearest[at] as number);
      const isBest = value > highest;
      if (barred >= 0 && !isBest) continue;
      if (isBarred(index)) barred = barred < 0 ? at : barred;
      else if (isBest) {
        highest = value;
        chosen = at;
      }
    }
    while (taken.has(first)) first += 1;
    // Nobody in the pool may be next: the best of the others is.
    for (let at = first; chosen < 0; at += 1) {
      if (at >= order.length) {
        const more = best(4 * at);
        if (more.length === order.length) break;
        order = more;
      }
      if (isFree(order[at] as number, at)) chosen = at;
    }
    if (chosen < 0) chosen = barred;
    else if (barred >= 0 && barred < chosen) skipped.add(barred);
    if (chosen >= 0) {
      taken.add(chosen);
      if (!mayHave(order[chosen] as number)) {
        skipped.add(chosen);
        refused.push(chosen);
        continue;
      }
    } else chosen = refused.shift() as number;
    skipped.delete(chosen);
    const index = order[chosen] as number;
    picks.push({ index, scorePlace: chosen });
    place(index);
  }
  return { picks, passedOver: skipped.size };
}
