import papaparse, { type ParseResult } from "papaparse";
import { FileFailure } from "./FileFailure.ts";
import { type Delimiter, sampleSize, type Source, uniqueNames } from "./source.ts";

/** What can be told about a CSV file that it does not say itself. */
export interface CsvOptions {
  /** @default the one that gives the first rows the same number of columns as their names */
  readonly delimiter?: Delimiter | undefined;
  /** Whether the first row names the columns. @default unless it holds a number or a blank */
  readonly named?: boolean | undefined;
}

const delimiters: readonly Delimiter[] = [",", ";", "\t", "|"];

/** Characters that guesses are made from: rows are not longer than that. */
const sampleLength = 2 ** 18;
/** Characters that are parsed at a time, which is how often progress is told. */
const chunkSize = 2 ** 20;

/** @throws FileFailure where there is no row. */
export function openCsv(text: string, name: string, options: CsvOptions = {}): Source {
  const newline = text.includes("\n") ? "\n" : "\r";
  const delimiter = options.delimiter ?? guessDelimiter(text, newline);
  const first = firstRows(text, newline, delimiter, sampleSize + 1);
  const [head = []] = first;
  const named = options.named ?? areNames(head);
  const rows = first.slice(named ? 1 : 0);
  if (rows.length === 0)
    throw new FileFailure(`${name} holds one row only. It needs the names of its columns, and rows below.`);
  const columns = uniqueNames(named ? head : head.map(() => ""));
  return {
    format: "csv",
    columns,
    delimiter,
    named,
    sample: rows.filter((cells) => cells.length === columns.length),
    read(visit, report, progress) {
      const quoted = text.includes('"');
      let line = 1;
      let done = 0;
      let isHead = named;
      papaparse.parse<string[]>(text, {
        delimiter,
        newline,
        chunkSize,
        chunk({ data, errors }: ParseResult<string[]>) {
          const broken = errors.find(({ code }) => code === "MissingQuotes")?.row;
          data.forEach((cells, at) => {
            trimReturn(cells);
            if (at === broken) report(line, "a quote is opened and never closed");
            else if (isHead) isHead = false;
            else if (cells.length === columns.length) visit(cells, line);
            else if (!isBlank(cells)) report(line, `${countOf(cells.length)} instead of ${columns.length}`);
            line += quoted ? linesIn(cells) : 1;
          });
          done += chunkSize;
          progress?.(Math.min(1, done / text.length));
        },
        complete: () => progress?.(1),
      });
    },
  };
}

const countOf = (columns: number): string => `${columns} ${columns === 1 ? "column" : "columns"}`;

/** The first rows that are whole. */
function firstRows(text: string, newline: "\n" | "\r", delimiter: Delimiter, preview: number): string[][] {
  const { data } = papaparse.parse<string[]>(text.slice(0, sampleLength), { delimiter, newline, preview });
  const whole = text.length > sampleLength && data.length < preview ? data.slice(0, -1) : data;
  whole.forEach(trimReturn);
  return whole.filter((cells) => !isBlank(cells));
}

/** Names of columns hold no delimiter, so it is the one by which the other rows are as long as the first. */
function guessDelimiter(text: string, newline: "\n" | "\r"): Delimiter {
  const share = (delimiter: Delimiter): number => {
    const [head = [], ...rows] = firstRows(text, newline, delimiter, 20);
    if (head.length < 2) return 0;
    return (1 + rows.filter(({ length }) => length === head.length).length) / (1 + rows.length);
  };
  return delimiters.reduce((best, other) => (share(other) > share(best) ? other : best), ",");
}

const areNames = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() !== "" && Number.isNaN(Number(cell)));

/** Lines that a row takes: a quoted cell may go over several. */
const linesIn = (cells: readonly string[]): number =>
  cells.reduce((lines, cell) => lines + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 1);

/** Lines are split at line feeds, so that files with both kinds of line ends are read as well. */
function trimReturn(cells: string[]): void {
  const last = cells.at(-1);
  if (last?.endsWith("\r")) cells[cells.length - 1] = last.slice(0, -1);
}

const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0]?.trim() === "";
