/** How many scores are looked at to guess what the least of the best may be. */
const sampled = 512;

/**
 * Indices of the highest scores, best first; equal scores in the order of the candidates. Only what a guess from a
 * sample lets through is sorted; if that is too few, more is let through.
 * @param isLeftOut Whether to leave an index out.
 */
export function topOf(scores: Float64Array, isLeftOut: (index: number) => boolean, count: number): number[] {
  const step = Math.ceil(scores.length / sampled) || 1;
  for (let share = 1.5; ; share *= 4) {
    const least = leastOf(scores, step, 4 + Math.ceil((share * count) / step));
    const found: number[] = [];
    for (let index = 0; index < scores.length; index += 1)
      if ((scores[index] as number) >= least && !isLeftOut(index)) found.push(index);
    if (found.length >= count || least === -Infinity) return inOrder(found, scores).slice(0, count);
  }
}

/** The score at a place, from 1, among one score of every `step`; -Infinity where that leaves too few. */
function leastOf(scores: Float64Array, step: number, place: number): number {
  if (4 * place * step > scores.length) return -Infinity;
  const best = new Float64Array(place).fill(-Infinity);
  for (let index = 0; index < scores.length; index += step) {
    const score = scores[index] as number;
    let at = place - 1;
    if (score <= (best[at] as number)) continue;
    for (; at > 0 && (best[at - 1] as number) < score; at -= 1) best[at] = best[at - 1] as number;
    best[at] = score;
  }
  return best[place - 1] as number;
}

/** Ciura's, for which fewest comparisons were counted, and on by a factor of 2.25. */
const gaps = [44842, 19930, 8858, 3937, 1750, 701, 301, 132, 57, 23, 10, 4, 1];

/** Sorts by score in place (Shell, 1959): several times faster than calling a comparison. */
function inOrder(indices: number[], scores: Float64Array): number[] {
  for (const gap of gaps)
    for (let at = gap; at < indices.length; at += 1) {
      const index = indices[at] as number;
      const score = scores[index] as number;
      let place = at;
      for (; place >= gap; place -= gap) {
        const before = indices[place - gap] as number;
        if (((scores[before] as number) - score || index - before) > 0) break;
        indices[place] = before;
      }
      indices[place] = index;
    }
  return indices;
}
