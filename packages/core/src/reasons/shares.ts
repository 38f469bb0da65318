import { sumOf } from "../sum-of.ts";

/**
 * Whole percentages that add up to 100 (largest remainder method), for parts of a positive whole.
 * All zero if the whole is.
 */
export function sharesOf(values: readonly number[]): number[] {
  const whole = sumOf(values);
  if (!(whole > 0)) return values.map(() => 0);
  const exact = values.map((value) => (100 * value) / whole);
  const shares = exact.map(Math.floor);
  const remainder = (at: number): number => (exact[at] as number) - (shares[at] as number);
  for (let missing = 100 - sumOf(shares); missing > 0; missing -= 1) {
    let largest = 0;
    for (let at = 1; at < shares.length; at += 1) if (remainder(at) > remainder(largest)) largest = at;
    (shares[largest] as number) += 1;
  }
  return shares;
}
