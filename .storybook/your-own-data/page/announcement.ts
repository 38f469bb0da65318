import type { JobState } from "../worker/JobRunner.ts";
import { counted } from "./words.ts";

/** What is said politely of the state: each phase, each quarter of the work, and what came of it. A failure speaks for itself. */
export function announcementOf({ progress, result, stopped, failure }: JobState): string {
  if (progress) return `${progress.phase}, ${25 * Math.floor(4 * progress.share)} %`;
  if (failure !== undefined) return "";
  if (stopped) return "Stopped. Nothing was changed.";
  if (!result) return "";
  const { items, events, page } = result;
  const used = [items && counted(items.count, "item"), events && counted(events.count, "event")].filter(
    Boolean,
  );
  const left = (items?.problems.total ?? 0) + (events?.problems.total ?? 0);
  return [
    used.length > 0 ? `${used.join(" and ")} used.` : "",
    left > 0 ? `${counted(left, "line")} left out.` : "",
    page?.person ? `The page of ${page.person.id} is ready.` : page ? "The page is ready." : "",
  ]
    .filter(Boolean)
    .join(" ");
}
