import {
  createConsent,
  createPersonalization,
  type Personalization,
  type PersonalizationOptions,
} from "@rapport/core";
import { personalizationFor, personas } from "@rapport/fixtures";
import type { Visitor } from "./scenario.ts";

/** The personalization of whoever visits. */
export function personFor(visitor: Visitor, options: PersonalizationOptions): Personalization {
  const [mina] = personas;
  if (visitor === "mina" && mina) return personalizationFor(mina, options);
  const consent = createConsent(visitor === "guest" ? ["behavioral", "preference"] : []);
  return createPersonalization({ consent, ...options });
}
