import type { Act } from "./data-set.ts";

/** A person with what came before a target. */
export interface Case {
  readonly person: number;
  readonly history: readonly Act[];
  /** Index of the item to find; `undefined` for people with too few positives, who only help to know items. */
  readonly target: number | undefined;
}

/** People with fewer positives are left out. */
const fewestPositives = 3;

/**
 * Leave-last-out: the target is a person's last new positive item, the history is everything before it.
 * @param last 1 for the last, on which figures are reported; 2 for the one before, on which defaults are chosen.
 */
export function leaveOut(people: readonly (readonly Act[])[], last: 1 | 2): Case[] {
  return people.map((acts, person) => {
    const seen = new Set<number>();
    const firsts = acts.flatMap(({ item, value }, at) => {
      const isNew = !seen.has(item);
      seen.add(item);
      return isNew && value === 1 ? [at] : [];
    });
    const at = firsts.at(-last);
    const positives = acts.filter(({ value }) => value === 1).length;
    if (at === undefined || positives < fewestPositives) return { person, history: acts, target: undefined };
    return { person, history: acts.slice(0, at), target: acts[at]?.item };
  });
}
