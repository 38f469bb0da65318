/**
 * Whole percentages that add up to 100 (largest remainder method), for parts of a positive whole.
 * All zero if the whole is.
 */
export function sharesOf(values: readonly number[]): number[] {
  const whole = sumOf(values);
  const exact = values.map((value) => (whole > 0 ? (100 * value) / whole : 0));
  const shares = exact.map(Math.floor);
  const missing = sumOf(exact) > 0 ? 100 - sumOf(shares) : 0;
  const byRemainder = [...exact.entries()].sort(([, a], [, b]) => (b % 1) - (a % 1));
  for (const [at] of byRemainder.slice(0, missing)) (shares[at] as number) += 1;
  return shares;
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
