import type { Personalization } from "../personalization.ts";
import { recommendations } from "../signals/data-kind.ts";
import type { Person } from "./rank.ts";

/**
 * The person as they would be with other interests, to rank for before they decide. Nothing is recorded. What they
 * did not allow is not used for it either: then it is the person as they are.
 * @param following Traits they would follow besides.
 * @param without Ids of signals that would be taken back.
 */
export function suppose(
  personalization: Personalization,
  following: readonly string[],
  without: readonly string[] = [],
): Person {
  const { clock, consent } = personalization;
  const profile = personalization.profileWithout(new Set(without));
  const time = clock();
  const terms = { kind: "preference", purpose: recommendations } as const;
  if (consent.granted(terms.purpose, terms.kind, personalization.decisions()))
    for (const trait of following)
      profile.add({ type: "follow", trait, time, id: `supposed ${trait}`, ...terms });
  return { profile: () => profile, clock: () => time };
}
