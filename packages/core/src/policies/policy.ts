import type { Profile } from "../profile/profile.ts";
import type { Compiled } from "../ranking/compile.ts";

/** Why a candidate was left out before scoring counted. */
export type PolicyName = "unavailable" | "hidden" | "muted" | "owned" | "elsewhere";

export interface PolicyContext {
  readonly profile: Profile;
  readonly candidates: Compiled;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Ids that another shelf of the page already shows. */
  readonly elsewhere: ReadonlySet<string>;
}

/** One guardrail: names the candidates (by index) that must not be shown. */
export interface Policy {
  readonly name: PolicyName;
  leavesOut(context: PolicyContext): Iterable<number>;
}

/** The candidates among some ids. */
export function* indicesOf(ids: Iterable<string>, candidates: Compiled): Generator<number> {
  for (const id of ids) {
    const index = candidates.index.get(id);
    if (index !== undefined) yield index;
  }
}
