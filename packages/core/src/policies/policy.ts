import type { Profile } from "../profile/profile.ts";
import type { Compiled } from "../ranking/compile.ts";

/** Why a candidate was left out before scoring counted. */
export type PolicyName = "unavailable" | "hidden" | "muted" | "upsell" | "owned" | "elsewhere";

export interface PolicyContext {
  readonly profile: Profile;
  readonly candidates: Compiled;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Ids that another shelf of the page already shows. @default none */
  readonly elsewhere?: Iterable<string> | undefined;
}

/** One guardrail: names each item (by index) that must not be shown; undefined for one that is no candidate. */
export type Policy = (context: PolicyContext, name: (index: number | undefined) => void) => void;
