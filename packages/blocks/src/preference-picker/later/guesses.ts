import { type DataKind, inferences, type Personalization } from "@rapport/core";

/** Kinds of data of which a guess may be told. Anything more personal is not. */
const nameable: ReadonlySet<DataKind> = new Set(["behavioral", "preference", "intent", "affinity"]);
/** Least strength of a guess that is worth telling, compared with the strongest. */
const leastStrength = 0.3;

/**
 * Traits that the person seems to enjoy, and did not say so.
 * @param version Of the profile; none is known below 0.
 */
export function guessesOf(personalization: Personalization, version: number): ReadonlySet<string> {
  if (version < 0) return new Set();
  return new Set(
    inferences(personalization).flatMap(({ trait, kind, strength }) =>
      strength >= leastStrength && nameable.has(kind) ? trait : [],
    ),
  );
}
