import type { Profile } from "../profile/profile.ts";
import { RapportError } from "../rapport-error.ts";
import type { Evidence } from "../signals/signal.ts";
import { isText } from "../signals/validate.ts";

interface Named {
  /** 1 to 512 characters; the same for as long as it is the same milestone. */
  readonly id: string;
  /** A higher one is celebrated again, by everybody. A positive whole number. @default 1 */
  readonly version?: number;
  /** What a person turns off at once. @default "milestone" */
  readonly kind?: string;
}

/** So much of something: the tenth workout. */
export interface CountMilestone extends Named {
  /** A counter of `count` signals, or how much each piece of evidence adds: 0 for what does not count. */
  readonly count: string | ((signal: Evidence) => number);
  /** Above 0. */
  readonly target: number;
}

/** So long together: a year. */
export interface TimeMilestone extends Named {
  /** Milliseconds since the first evidence that may be read. */
  readonly after: number;
}

/** Anything else that can be read from the profile: a first list finished. */
export interface ProfileMilestone extends Named {
  readonly when: (profile: Profile) => boolean;
}

/** Something worth celebrating, as the host declares it. */
export type Milestone = CountMilestone | TimeMilestone | ProfileMilestone;

/** A milestone with everything that was left out. */
export type DefinedMilestone = Milestone & { readonly version: number; readonly kind: string };

/** The milestones of a page: made once, at module level. */
export interface MilestoneSet {
  readonly all: readonly DefinedMilestone[];
  readonly byId: ReadonlyMap<string, DefinedMilestone>;
}

/** The kind of milestones that were declared without one. */
export const defaultKind = "milestone";

/**
 * Declares what is worth celebrating. Pass it to `milestonesOf`, or to the hooks.
 * @throws RapportError in development, if one of them could never be reached or is there twice. In production it is left out.
 */
export function defineMilestones(milestones: readonly Milestone[]): MilestoneSet {
  const byId = new Map<string, DefinedMilestone>();
  for (const milestone of milestones) {
    const wrong = byId.has(milestone.id) ? "`id` must be its own" : faultOf(milestone);
    if (wrong === undefined)
      byId.set(milestone.id, {
        ...milestone,
        version: milestone.version ?? 1,
        kind: milestone.kind ?? defaultKind,
      });
    else if (process.env.NODE_ENV !== "production")
      throw new RapportError(
        `the milestone "${milestone.id}" cannot be celebrated: its ${wrong}. Correct what is passed to \`defineMilestones\`.`,
      );
  }
  return { all: [...byId.values()], byId };
}

/** What is wrong with a milestone, in words for a developer. */
function faultOf(milestone: Milestone): string | undefined {
  const { id, version = 1, kind = defaultKind } = milestone;
  if (!isText(id)) return "`id` must be a text of 1 to 512 characters";
  if (!isText(kind)) return "`kind` must be a text of 1 to 512 characters";
  if (!Number.isSafeInteger(version) || version < 1) return "`version` must be a positive whole number";
  if ("after" in milestone)
    return milestone.after > 0 ? undefined : "`after` must be a number of milliseconds above 0";
  if ("when" in milestone) return undefined;
  return milestone.target > 0 ? undefined : "`target` must be a number above 0";
}
