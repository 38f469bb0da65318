/**
 * Indices of the highest scores, best first; equal scores in the order of the candidates. One pass that keeps the
 * best so far in order: after the first few, hardly any candidate gets past the comparison with the last of them.
 * @param blocked Non-zero for indices to leave out.
 */
export function topOf(scores: Float64Array, blocked: Uint8Array, count: number): number[] {
  const top: number[] = [];
  let least = -Infinity;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] as number;
    if (blocked[index] || (top.length === count && score <= least)) continue;
    let low = 0;
    let high = top.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((scores[top[middle] as number] as number) >= score) low = middle + 1;
      else high = middle;
    }
    top.splice(low, 0, index);
    if (top.length > count) top.pop();
    least = scores[top.at(-1) as number] as number;
  }
  return top;
}
