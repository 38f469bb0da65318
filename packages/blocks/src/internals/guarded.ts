import type { Personalization } from "@rapport/core";

/** What never throws into the host's page: a failure is reported to the host instead, and gives undefined. */
export function guarded<Args extends unknown[], Result>(
  personalization: Personalization,
  work: (...args: Args) => Result,
): (...args: Args) => Result | undefined {
  return (...args) => {
    try {
      return work(...args);
    } catch (error) {
      personalization.report(error);
      return undefined;
    }
  };
}
