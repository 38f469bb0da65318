import type { Messages } from "@rapport/core";
import type { DefinedMilestone } from "@rapport/core/milestones";

/** What is said of a milestone. */
export interface MilestoneWords {
  /** "Ten workouts". */
  readonly title: string;
  /** One warm, plain sentence. */
  readonly text?: string | undefined;
  /** On the badge: a number, at most four characters. @default the target, or a star */
  readonly badge?: string | undefined;
}

/** Words where the host has none. */
export function milestoneWords(milestone: DefinedMilestone, messages: Messages): MilestoneWords {
  const words = messages.milestones;
  if ("after" in milestone) return { title: words.together(milestone.after) };
  if (!("count" in milestone)) return { title: words.reached() };
  const { count, target } = milestone;
  const badge = target < 10_000 ? new Intl.NumberFormat(messages.locale).format(target) : undefined;
  return typeof count === "string"
    ? { title: words.counted(target, messages.trait(count)), badge }
    : { title: words.reached(), badge };
}
