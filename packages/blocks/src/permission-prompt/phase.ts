import type { PermissionStanding } from "@rapport/react/permission";

/**
 * What the prompt shows. `explainer`: what it is good for, with two buttons; `waiting`: the browser asks, or fetches what
 * was allowed; `resting`: a link that starts it; the others say how it stands, or that something failed.
 */
export type PermissionPromptPhase =
  | "explainer"
  | "waiting"
  | "granted"
  | "denied"
  | "unsupported"
  | "resting"
  | "failed";

interface Facts {
  readonly standing: PermissionStanding;
  readonly asking: boolean;
  readonly failed: boolean;
  readonly open: boolean;
}

export function phaseOf({ standing, asking, failed, open }: Facts): PermissionPromptPhase {
  if (standing === "unsupported" || standing === "denied") return standing;
  if (asking) return "waiting";
  if (failed) return "failed";
  if (standing === "granted") return "granted";
  return open ? "explainer" : "resting";
}

/** Those in which the person decides. */
export const isDeciding = (phase: PermissionPromptPhase): boolean =>
  phase === "explainer" || phase === "waiting" || phase === "failed";
