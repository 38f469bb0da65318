import type { DefinedMilestone } from "../milestones/milestone.ts";
import type { Messages } from "./messages.ts";
import type { Tone } from "./tone.ts";

/** What is said of a milestone. */
export interface MilestoneWords {
  /** "Ten workouts". */
  readonly title: string;
  /** One warm, plain sentence. */
  readonly text?: string | undefined;
  /** On the badge: a number, at most five characters. @default a star */
  readonly badge?: string | undefined;
}

/**
 * Words of a milestone where the host has none: "10 × workout".
 * @param tone See `toneOf`.
 */
export function wordMilestone(
  milestone: DefinedMilestone,
  messages: Messages,
  tone: Tone = "warm",
): MilestoneWords {
  const { together, reached, counted, praise } = messages.milestones;
  const text = praise(tone) || undefined;
  if ("after" in milestone) return { title: together(milestone.after), text };
  if (!("count" in milestone)) return { title: reached(), text };
  const { count, target } = milestone;
  const badge = target < 10_000 ? new Intl.NumberFormat(messages.locale).format(target) : undefined;
  const title = typeof count === "string" ? counted(target, messages.trait(count)) : reached();
  return { title, text, badge };
}

/** The words as they are read out. */
export function sayMilestone({ title, text }: MilestoneWords): string {
  return `${/[.!?…]$/u.test(title) ? title : `${title}.`}${text ? ` ${text}` : ""}`;
}
