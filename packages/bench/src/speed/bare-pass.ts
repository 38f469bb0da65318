import type { Item } from "@rapport/core";

/**
 * The least that any ranking has to do: for every item, the sum of the affinities of its traits, over typed arrays.
 * Nothing is sorted, left out or explained.
 * @returns Runs the pass over affinities that are a little different each time, and gives the highest sum.
 */
export function barePass(items: readonly Item[]): (run: number) => number {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(items.length + 1);
  const flat: number[] = [];
  items.forEach(({ traits }, at) => {
    for (const trait of traits) {
      const number = numbers.get(trait) ?? numbers.size;
      numbers.set(trait, number);
      flat.push(number);
    }
    starts[at + 1] = flat.length;
  });
  const traits = Uint32Array.from(flat);
  const affinities = Float64Array.from({ length: numbers.size }, (_, trait) => (trait % 17) - 8);
  const sums = new Float64Array(items.length);
  return (run) => {
    affinities[run % affinities.length] = run;
    let highest = -Infinity;
    for (let item = 0; item < sums.length; item += 1) {
      const end = starts[item + 1] as number;
      let sum = 0;
      for (let at = starts[item] as number; at < end; at += 1)
        sum += affinities[traits[at] as number] as number;
      sums[item] = sum;
      if (sum > highest) highest = sum;
    }
    return highest;
  };
}
