import type { MappedItem } from "../mapping/items.ts";
import type { ActName, EventMapping, ItemMapping } from "../mapping/mapping.ts";
import type { CsvOptions } from "../reading/csv.ts";
import type { ProblemList } from "../reading/Problems.ts";
import type { Cell, Delimiter, Source } from "../reading/source.ts";

/** A file that was chosen, with what was said of it. */
export interface ChosenFile<Mapping> {
  /** Names the choice: the same file chosen again is read again. */
  readonly key: string;
  readonly file: File;
  readonly options: CsvOptions;
  /** @default guessed */
  readonly mapping?: Mapping | undefined;
}

/** Everything that makes a page, so that any worker can make it. */
export interface Job {
  readonly items?: ChosenFile<ItemMapping> | undefined;
  readonly events?: ChosenFile<EventMapping> | undefined;
  /** Files of which it is not known which is which: what they seem to be, they become instead of the above. */
  readonly dropped?: readonly ChosenFile<never>[] | undefined;
  /** Whose page it is. @default somebody who did neither much nor little */
  readonly person?: string | undefined;
}

/** What there is to tell of a file that was read. */
export interface FileReport<Mapping> {
  readonly name: string;
  readonly format: Source["format"];
  readonly delimiter: Delimiter | undefined;
  readonly named: boolean | undefined;
  readonly columns: readonly string[];
  /** The first rows. */
  readonly preview: readonly (readonly Cell[])[];
  readonly mapping: Mapping;
  /** Rows that are used. */
  readonly count: number;
  readonly problems: ProblemList;
}

/** Somebody of the events. */
export interface PersonSummary {
  readonly id: string;
  readonly events: number;
}

/** Something a person did, with the place of the item in the list. */
export interface PersonEvent {
  readonly item: number;
  readonly act: ActName;
  /** -1 to 1. */
  readonly value: number;
  /** Milliseconds since the epoch; 0 where it is not known. */
  readonly time: number;
}

/** Items with what everybody did, and what one person did. */
export interface PageData {
  readonly items: readonly MappedItem[];
  readonly crowd?: { readonly neighbours: Int32Array; readonly similarities: Float32Array } | undefined;
  readonly person?: { readonly id: string; readonly events: readonly PersonEvent[] } | undefined;
}

/** What became of a job. */
export interface JobResult {
  /** Keys of the files that were taken for items and for events. */
  readonly chosen: { readonly items: string | undefined; readonly events: string | undefined };
  readonly items?: FileReport<ItemMapping> | undefined;
  readonly events?: FileReport<EventMapping> | undefined;
  /** Those who did most come first. */
  readonly people: readonly PersonSummary[];
  /** Undefined while items, or the columns of their ids and titles, are missing. */
  readonly page?: PageData | undefined;
}

/** What is being done, and how much of the whole is done, 0 to 1. */
export interface JobProgress {
  readonly phase: string;
  readonly share: number;
}
