import { quietIn } from "../consent/quiet.ts";
import type { Personalization } from "../personalization.ts";
import { RapportError } from "../rapport-error.ts";

const hour = 3_600_000;

export interface SetbackOptions {
  /** How long it stays quiet, in hours: more than 0, at most 8,760, a year. @default 24 */
  readonly hours?: number;
}

/**
 * Tells that something went wrong for the person: an order failed, support did not help. For a while there is no promotion, no
 * celebration and no ask but for consent and help, in every tab. A quiet time that is running is never made shorter.
 * @returns When it ends, in milliseconds since the epoch.
 * @throws RapportError in development, if `hours` is no such number; in production it is a day then.
 */
export function setback(personalization: Personalization, { hours = 24 }: SetbackOptions = {}): number {
  const isFit = Number.isFinite(hours) && hours > 0 && hours <= 8760;
  if (!isFit && process.env.NODE_ENV !== "production")
    throw new RapportError(
      `a setback was told with \`hours: ${String(hours)}\`, so nobody knows how long to be quiet. Pass a number of hours above 0, up to 8760, or leave it out for a day.`,
    );
  const until = Math.max(
    quietIn(personalization.decisions()),
    personalization.clock() + (isFit ? hours : 24) * hour,
  );
  personalization.decide({ type: "quiet", until });
  return until;
}

/** When the quiet time after a setback ends, in milliseconds since the epoch; undefined if it is not quiet. */
export function quietUntil(personalization: Personalization): number | undefined {
  const until = quietIn(personalization.decisions());
  return until > personalization.clock() ? until : undefined;
}

/** What went wrong was put right: the quiet time ends now. */
export function endQuiet(personalization: Personalization): void {
  if (quietUntil(personalization) !== undefined)
    personalization.decide({ type: "quiet", until: personalization.clock() });
}
