/**
 * Indices of the highest scores, best first; equal scores in the order of the candidates.
 * One pass with a heap of the best so far.
 * @param blocked Non-zero for indices to leave out.
 */
export function topOf(scores: Float64Array, blocked: Uint8Array, count: number): number[] {
  const heap: number[] = [];
  const isWorse = (a: number, b: number): boolean => {
    const difference = (scores[a] as number) - (scores[b] as number);
    return difference < 0 || (difference === 0 && a > b);
  };
  const sink = (): void => {
    for (let at = 0; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && isWorse(heap[child] as number, heap[worst] as number))
          worst = child;
      if (worst === at) return;
      swap(heap, at, worst);
      at = worst;
    }
  };
  for (let index = 0; index < scores.length; index += 1) {
    if (blocked[index]) continue;
    if (heap.length < count) {
      heap.push(index);
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!isWorse(heap[at] as number, heap[parent] as number)) break;
        swap(heap, at, parent);
        at = parent;
      }
    } else if ((scores[index] as number) > (scores[heap[0] as number] as number)) {
      heap[0] = index;
      sink();
    }
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1));
}

function swap(heap: number[], a: number, b: number): void {
  const held = heap[a] as number;
  heap[a] = heap[b] as number;
  heap[b] = held;
}
