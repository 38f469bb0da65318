import type { Personalization } from "../personalization.ts";
import { RapportError } from "../rapport-error.ts";
import type { ConsentPolicy } from "./consent.ts";
import type { Answers, Decision } from "./decision.ts";
import type { DeclaredConsent } from "./declared-consent.ts";

/** What an answer did. */
export interface ConsentOutcome {
  readonly decision: Decision;
  /** How many entries a withdrawal deleted for good. */
  readonly erased: number;
}

/**
 * Records what a person answered, as one decision. Every yes and no counts from now on, in this tab in the same tick. What a
 * purpose alone justified is deleted with a no.
 * @param answers Only what was decided; the rest stands as before.
 * @throws RapportError if consent was not declared with `declareConsent`.
 */
export function setConsent(
  personalization: Personalization,
  answers: Answers,
  asked: {
    /** Where it was answered: `banner`, `preference-center` or one of your own. */
    readonly surface: string;
    /** BCP 47 tag of the language it was asked in. */
    readonly locale: string;
  },
): ConsentOutcome {
  return personalization.decide(declaredConsentOf(personalization).record(answers, asked));
}

/** @throws RapportError if consent was not declared with `declareConsent`. */
export function declaredConsentOf({ consent }: Personalization): DeclaredConsent {
  if (isDeclared(consent)) return consent;
  throw new RapportError(
    "there is nothing to consent to, because purposes were not declared. " +
      "Pass `consent: declareConsent({ controller, version, purposes })` to `createPersonalization`.",
  );
}

const isDeclared = (consent: ConsentPolicy): consent is DeclaredConsent => "declaration" in consent;
