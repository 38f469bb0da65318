import type { DefinedMilestone } from "../milestones/milestone.ts";
import type { Messages } from "./messages.ts";

/** What is said of a milestone. */
export interface MilestoneWords {
  /** "Ten workouts". */
  readonly title: string;
  /** One warm, plain sentence. */
  readonly text?: string | undefined;
  /** On the badge: a number, at most five characters. @default a star */
  readonly badge?: string | undefined;
}

/** Words of a milestone where the host has none: "10 × workout". */
export function wordMilestone(milestone: DefinedMilestone, messages: Messages): MilestoneWords {
  const { together, reached, counted } = messages.milestones;
  if ("after" in milestone) return { title: together(milestone.after) };
  if (!("count" in milestone)) return { title: reached() };
  const { count, target } = milestone;
  const badge = target < 10_000 ? new Intl.NumberFormat(messages.locale).format(target) : undefined;
  const title = typeof count === "string" ? counted(target, messages.trait(count)) : reached();
  return { title, badge };
}

/** The words as they are read out. */
export function sayMilestone({ title, text }: MilestoneWords): string {
  return `${/[.!?…]$/u.test(title) ? title : `${title}.`}${text ? ` ${text}` : ""}`;
}
