import {
  createConsent,
  createPersonalization,
  declareConsent,
  type Personalization,
  type PersonalizationOptions,
} from "@rapport/core";
import { askedPersonalizationFor, filmDeclaration, personalizationFor, personas } from "@rapport/fixtures";
import type { Visitor } from "./scenario.ts";

/** The personalization of whoever visits. */
export function personFor(visitor: Visitor, options: PersonalizationOptions): Personalization {
  const [mina] = personas;
  if (visitor === "mina" && mina) return personalizationFor(mina, options);
  if (visitor === "answered" && mina)
    return askedPersonalizationFor(mina, { ...options, answered: "granted" });
  if (visitor === "asked") return createPersonalization({ ...options, ...asked() });
  const consent = createConsent(visitor === "guest" ? ["behavioral", "preference"] : []);
  return createPersonalization({ consent, ...options });
}

/** Consent as our own blocks ask for it. */
const asked = (): Pick<PersonalizationOptions, "consent"> => ({
  consent: declareConsent(filmDeclaration, { optOut: () => false }),
});

/** Whom a server renders for: it knows nobody, but what everybody is asked. */
export const nobody = (): Personalization => createPersonalization(asked());
