import type { Decision } from "../consent/decision.ts";
import type { Personalization } from "../personalization.ts";
import type { Entry } from "../signals/signal.ts";

/** That a milestone was celebrated, as it stands in the log. */
export type Claim = Extract<Decision, { readonly type: "claim" }>;

/** The first claim of the same milestone and version among entries. */
export function claimAmong(
  entries: readonly Entry[],
  { milestone, version }: Pick<Claim, "milestone" | "version">,
): Claim | undefined {
  return entries.find(
    (entry): entry is Claim =>
      entry.type === "claim" && entry.milestone === milestone && entry.version === version,
  );
}

/**
 * Claims a milestone, so that it is celebrated once: not in another tab at the same time, and not again later. Waits until the
 * stored log was read. Where nothing can be stored, it holds as long as the page lives.
 * @returns Whether this page is the one to celebrate. Never rejects.
 */
export async function claimMilestone(
  personalization: Personalization,
  milestone: string,
  version = 1,
): Promise<boolean> {
  await personalization.ready;
  const body = { type: "claim", milestone, version } as const;
  const isClaimed = (): boolean => claimAmong(personalization.decisions(), body) !== undefined;
  if (isClaimed()) return false;
  const stored = await personalization.claim(milestone, version);
  if (stored !== undefined) return stored;
  if (isClaimed()) return false;
  personalization.decide(body);
  return true;
}
