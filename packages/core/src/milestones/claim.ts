import type { Decision } from "../consent/decision.ts";
import type { Entry } from "../signals/signal.ts";

/** That a milestone was celebrated, as it stands in the log. */
export type Claim = Extract<Decision, { readonly type: "claim" }>;

/** The first claim of the same milestone and version among entries. */
export function claimAmong(entries: readonly Entry[], { milestone, version }: Claim): Claim | undefined {
  return entries.find(
    (entry): entry is Claim =>
      entry.type === "claim" && entry.milestone === milestone && entry.version === version,
  );
}

/** Whether nobody else claimed the milestone before: neither in the log nor, where there is a keeper, in the storage. */
export async function isFirst(
  claim: Claim,
  log: { readonly decisions: readonly Decision[] },
  keeper?: { claim(claim: Claim): Promise<Claim | undefined> },
): Promise<boolean> {
  const known = (): Claim | undefined => claimAmong(log.decisions, claim);
  return (known() ?? (await keeper?.claim(claim)) ?? known() ?? claim).id === claim.id;
}
