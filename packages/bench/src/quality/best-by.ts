/** The values with the highest scores, best first; equal scores in the order given. */
export function bestBy(values: readonly number[], score: (value: number) => number, count: number): number[] {
  const best: number[] = [];
  const scores: number[] = [];
  for (const value of values) {
    const own = score(value);
    if (best.length === count && own <= (scores[count - 1] as number)) continue;
    let at = best.length;
    while (at > 0 && own > (scores[at - 1] as number)) at -= 1;
    best.splice(at, 0, value);
    scores.splice(at, 0, own);
    if (best.length <= count) continue;
    best.pop();
    scores.pop();
  }
  return best;
}
