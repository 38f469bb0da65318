/**
 * A stream of pseudo-random numbers from 0 up to 1, the same for the same seed (a 32-bit multiply-and-xorshift
 * generator over a counter).
 */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A new array with the same elements in a random order. */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const result = [...values];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

/** Draws distinct whole numbers below `limit`, uniformly among those that are allowed. */
export function draw(
  count: number,
  limit: number,
  random: () => number,
  allowed: (value: number) => boolean,
): number[] {
  const drawn = new Set<number>();
  while (drawn.size < count) {
    const value = Math.floor(random() * limit);
    if (allowed(value)) drawn.add(value);
  }
  return [...drawn];
}
