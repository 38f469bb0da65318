/**
 * Indices of the highest scores, best first; equal scores in the order of the candidates. One pass that keeps the
 * best so far in a heap: after the first few, hardly any candidate gets past the comparison with the worst of them.
 * @param isLeftOut Whether to leave an index out.
 */
export function topOf(scores: Float64Array, isLeftOut: (index: number) => boolean, count: number): number[] {
  /** Nobody is better than those below, so the worst is at 0. */
  const heap: number[] = [];
  const isWorse = (one: number, other: number): boolean => {
    const difference = (scores[one] as number) - (scores[other] as number);
    return difference < 0 || (difference === 0 && one > other);
  };
  /** Puts an index where it belongs, at a place or below it. */
  const sink = (index: number, place: number, end: number): void => {
    let at = place;
    for (let child = 2 * at + 1; child < end; child = 2 * at + 1) {
      if (child + 1 < end && isWorse(heap[child + 1] as number, heap[child] as number)) child += 1;
      if (isWorse(index, heap[child] as number)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = index;
  };
  const order = (): void => {
    for (let at = heap.length >> 1; at > 0; at -= 1) sink(heap[at - 1] as number, at - 1, heap.length);
  };
  let least = Infinity;
  for (let index = 0; index < scores.length; index += 1) {
    const isFull = heap.length === count;
    if ((isFull && !((scores[index] as number) > least)) || isLeftOut(index)) continue;
    if (isFull) sink(index, 0, count);
    else if (heap.push(index) === count) order();
    least = scores[heap[0] as number] as number;
  }
  if (heap.length < count) order();
  for (let end = heap.length - 1; end > 0; end -= 1) {
    const last = heap[end] as number;
    heap[end] = heap[0] as number;
    sink(last, 0, end);
  }
  return heap;
}
