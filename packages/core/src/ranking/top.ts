/**
 * Indices of the highest scores, best first; equal scores in the order of the candidates. One pass that keeps the
 * best so far in order: after the first few, hardly any candidate gets past the comparison with the last of them.
 * @param isLeftOut Whether to leave an index out.
 */
export function topOf(scores: Float64Array, isLeftOut: (index: number) => boolean, count: number): number[] {
  const top: number[] = [];
  let least = -Infinity;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] as number;
    if ((top.length === count && score <= least) || isLeftOut(index)) continue;
    let place = 0;
    for (let end = top.length; place < end;) {
      const middle = (place + end) >> 1;
      if ((scores[top[middle] as number] as number) < score) end = middle;
      else place = middle + 1;
    }
    top.splice(place, 0, index);
    if (top.length > count) top.pop();
    least = scores[top.at(-1) as number] as number;
  }
  return top;
}
