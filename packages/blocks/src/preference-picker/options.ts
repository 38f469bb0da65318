import type { SensitiveTopic } from "@rapport/core";
import { sensitivePartOf } from "@rapport/core/sensitive";

/** One interest that can be picked. Serialisable. */
export interface PreferenceOption {
  /** What is followed: `facet:value`, for example `genre:noir`. */
  readonly trait: string;
  /** What it is called. @default `messages.trait(trait)` */
  readonly label?: string | undefined;
  /** Offered besides, at the end of the list, once this one is picked. */
  readonly related?: readonly PreferenceOption[] | undefined;
}

/** Splits what may be offered from what must never be learnt about a person. */
export function screen(
  options: readonly PreferenceOption[],
  topics: readonly SensitiveTopic[] | undefined,
): { readonly offered: readonly PreferenceOption[]; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const keep = (given: readonly PreferenceOption[]): PreferenceOption[] =>
    given.flatMap(({ related, ...option }) => {
      if (sensitivePartOf({ type: "follow", trait: option.trait }, topics)) {
        refused.push(option.trait);
        return [];
      }
      return related ? { ...option, related: keep(related) } : option;
    });
  return { offered: keep(options), refused };
}

/** Every option there can be, related ones included, each trait once. */
export function allOf(options: readonly PreferenceOption[]): ReadonlyMap<string, PreferenceOption> {
  const all = new Map<string, PreferenceOption>();
  const add = (given: readonly PreferenceOption[]): void => {
    for (const option of given) {
      if (!all.has(option.trait)) all.set(option.trait, option);
      add(option.related ?? []);
    }
  };
  add(options);
  return all;
}
