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

/** What may be offered by trait, related options included, and the traits that must never be learnt about a person. */
export interface Offer {
  readonly all: ReadonlyMap<string, PreferenceOption>;
  readonly refused: readonly string[];
}

/** Leaves out what must never be learnt about a person. */
export function screen(
  options: readonly PreferenceOption[],
  topics: readonly SensitiveTopic[] | undefined,
): Offer {
  const all = new Map<string, PreferenceOption>();
  const refused: string[] = [];
  const add = (given: readonly PreferenceOption[]): void => {
    for (const option of given) {
      const { trait } = option;
      if (sensitivePartOf({ type: "follow", trait }, topics)) refused.push(trait);
      else if (!all.has(trait)) all.set(trait, option);
    }
    for (const { related } of given) add(related ?? []);
  };
  add(options);
  return { all, refused };
}
