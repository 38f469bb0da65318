import type { Decision } from "@rapport/core";
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

/** How often the browser's own question may be closed without an answer before only the person brings it up. */
export const mostDismissals = 2;

/** The name under which closing the browser's question is remembered. */
export const browserAsk = (ask: string): string => `${ask}:browser`;

const answersIn = (decisions: readonly Decision[]) => decisions.filter((decision) => decision.type === "ask");

/** Whether the last thing they said to it was yes. */
export const saidYes = (decisions: readonly Decision[], ask: string): boolean =>
  answersIn(decisions).findLast((answer) => answer.ask === ask)?.answer === "yes";

/** How often the browser's question was closed without an answer since they last said yes. */
export function dismissalsIn(decisions: readonly Decision[], ask: string): number {
  const answers = answersIn(decisions);
  const yes = answers.findLastIndex((answer) => answer.ask === ask && answer.answer === "yes");
  return answers.slice(yes + 1).filter((answer) => answer.ask === browserAsk(ask)).length;
}
