import { type Messages, type Personalization, RapportError } from "@rapport/core";
import type { PreferenceOption } from "../options.ts";

interface Around {
  /** What was in sight. */
  readonly options: readonly PreferenceOption[];
  readonly maximum: number;
  readonly labelOf: (option: PreferenceOption) => string;
  readonly messages: Messages;
}

/** What is said after a pick: what came in sight with it, and that no more can be picked. */
export function told(
  related: readonly PreferenceOption[],
  next: readonly string[],
  { options, maximum, labelOf, messages }: Around,
): string {
  const fresh = related.filter(({ trait }) => !options.some((option) => option.trait === trait));
  return [
    fresh.length > 0 && messages.pickRelated(fresh.map(labelOf)),
    next.length >= maximum && messages.pickFull(maximum),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Tells the host what of its options was left out. */
export function reportRefused(personalization: Personalization, refused: readonly string[]): void {
  if (refused.length > 0)
    personalization.report(
      new RapportError(
        `options were left out of a picker, because nobody may learn them about a person: ${refused.join(", ")}`,
      ),
    );
}
