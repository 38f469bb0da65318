import { looksLikeEvents } from "../mapping/guess-events.ts";
import type { Source } from "../reading/source.ts";
import type { ChosenFile, Job } from "./job.ts";

/** Tells files that were dropped together apart, by their columns. Of two that look alike, the first has the items. */
export async function sortFiles(
  { items, events, dropped = [] }: Job,
  openFile: (file: ChosenFile<never>) => Promise<Source>,
): Promise<Pick<Job, "items" | "events">> {
  const files = await Promise.all(
    dropped.slice(0, 2).map(async (file) => ({ file, isEvents: looksLikeEvents(await openFile(file)) })),
  );
  const [first, second] = files;
  if (first === undefined) return { items, events };
  if (second === undefined)
    return first.isEvents ? { items, events: first.file } : { items: first.file, events };
  return first.isEvents && !second.isEvents
    ? { items: second.file, events: first.file }
    : { items: first.file, events: second.file };
}
