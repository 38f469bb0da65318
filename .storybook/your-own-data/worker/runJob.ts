import { crowdOf } from "../crowd/crowd.ts";
import { at, historiesOf } from "../crowd/histories.ts";
import { type Events, readEvents } from "../mapping/events.ts";
import { guessEvents } from "../mapping/guess-events.ts";
import { guessItems } from "../mapping/guess-items.ts";
import { type MappedItem, readItems } from "../mapping/items.ts";
import type { EventMapping, ItemMapping } from "../mapping/mapping.ts";
import { decode } from "../reading/decode.ts";
import { assertReadableSize } from "../reading/limits.ts";
import { open } from "../reading/open.ts";
import { Problems } from "../reading/Problems.ts";
import type { Progress, Source } from "../reading/source.ts";
import type { ChosenFile, FileReport, Job, JobProgress, JobResult, PageData, PersonSummary } from "./job.ts";
import { Memory } from "./Memory.ts";
import { sortFiles } from "./sortFiles.ts";

/** Rows that are shown of a file. */
const previewed = 5;
/** Latest events of a person that become signals: interests fade within dozens. */
const mostEvents = 2000;

/** A file after all its rows were gone through. */
interface ReadFile<Mapping, Rows> {
  readonly report: FileReport<Mapping>;
  readonly rows: Rows;
}

/**
 * Does jobs, and keeps what the next one may need again: the text of each file and what was made of it.
 * @param now Milliseconds since the epoch.
 */
export function createJobs(now: () => number = Date.now) {
  const texts = new Memory<string>();
  const itemFiles = new Memory<ReadFile<ItemMapping, MappedItem[]>>();
  const eventFiles = new Memory<ReadFile<EventMapping, Events>>();

  const openFile = async ({ key, file, options }: ChosenFile<unknown>): Promise<Source> => {
    assertReadableSize(file);
    const text = await texts.get(key, async () =>
      decode(new Uint8Array(await file.arrayBuffer()), file.name),
    );
    return open(text, file.name, options);
  };

  /**
   * @throws FileFailure where a file cannot be used at all.
   */
  return async function runJob(job: Job, tell: (progress: JobProgress) => void): Promise<JobResult> {
    const phase =
      (name: string, start: number, end: number): Progress =>
      (share) =>
        tell({ phase: name, share: start + (end - start) * share });

    const { items: chosenItems, events: chosenEvents } = await sortFiles(job, openFile);
    const items =
      chosenItems &&
      (await itemFiles.get(settingsOf(chosenItems), async () => {
        const progress = phase(`Reading ${chosenItems.file.name}`, 0, 0.25);
        progress(0);
        const source = await openFile(chosenItems);
        const mapping = chosenItems.mapping ?? guessItems(source);
        const problems = new Problems();
        const usable = mapping.id !== undefined && mapping.title !== undefined;
        const rows = usable ? readItems(source, mapping, problems.report, progress) : [];
        return { report: reportOf(chosenItems.file, source, mapping, rows.length, problems), rows };
      }));
    const events =
      chosenEvents &&
      (await eventFiles.get(settingsOf(chosenEvents, chosenItems), async () => {
        const progress = phase(`Reading ${chosenEvents.file.name}`, 0.25, 0.6);
        progress(0);
        const source = await openFile(chosenEvents);
        const mapping = chosenEvents.mapping ?? guessEvents(source);
        const places = new Map((items?.rows ?? []).map(({ id }, place) => [id, place]));
        const problems = new Problems();
        const usable = items && isComplete(mapping);
        const rows = usable
          ? readEvents(source, mapping, places, now(), problems.report, progress)
          : noEvents;
        return { report: reportOf(chosenEvents.file, source, mapping, rows.item.length, problems), rows };
      }));
    texts.keepOnly([chosenItems?.key, chosenEvents?.key]);

    const known = events?.rows ?? noEvents;
    const people = peopleOf(known);
    const person = people.find(({ id }) => id === job.person) ?? people[Math.floor(people.length / 2)];
    const page =
      items && items.rows.length > 0
        ? pageOf(items, known, person?.id, phase("Finding what goes together", 0.6, 1))
        : undefined;
    return {
      chosen: { items: chosenItems?.key, events: chosenEvents?.key },
      items: items?.report,
      events: events?.report,
      people,
      page,
    };
  };
}

const noEvents: Events = { people: [], person: [], item: [], act: [], value: [], time: [] };

const isComplete = ({ person, item, act, type, value }: EventMapping): boolean =>
  person !== undefined &&
  item !== undefined &&
  (act !== "rate" || value !== undefined) &&
  (act !== "told" || type !== undefined);

/** Names what was made of files, so that it is made once. */
const settingsOf = (...files: (ChosenFile<unknown> | undefined)[]): string =>
  JSON.stringify(files.map((file) => [file?.key, file?.options, file?.mapping]));

function reportOf<Mapping>(
  { name }: File,
  { format, delimiter, named, columns, sample }: Source,
  mapping: Mapping,
  count: number,
  problems: Problems,
): FileReport<Mapping> {
  const preview = sample.slice(0, previewed);
  return { name, format, delimiter, named, columns, preview, mapping, count, problems: problems.list() };
}

function peopleOf({ people, person }: Events): PersonSummary[] {
  const counts = new Int32Array(people.length);
  for (const number of person) counts[number] = at(counts, number) + 1;
  return people.map((id, number) => ({ id, events: at(counts, number) })).sort((a, b) => b.events - a.events);
}

function pageOf(
  { rows: items, report }: ReadFile<ItemMapping, readonly MappedItem[]>,
  events: Events,
  id: string | undefined,
  progress: Progress,
): PageData {
  if (id === undefined) return { items };
  const number = events.people.indexOf(id);
  const { popularity, neighbours, similarities } = crowdOf(events, items.length, number, progress);
  progress(1);
  const counts = report.mapping.popularity === undefined;
  const { offsets, values } = historiesOf(events);
  const own = values.subarray(at(offsets, number), at(offsets, number + 1)).slice(-mostEvents);
  return {
    items: counts ? items.map((item, place) => ({ ...item, popularity: at(popularity, place) })) : items,
    crowd: { neighbours, similarities },
    person: {
      id,
      events: Array.from(own, (event) => ({
        item: at(events.item, event),
        act: events.act[event] ?? "open",
        value: at(events.value, event),
        time: at(events.time, event),
      })),
    },
  };
}
