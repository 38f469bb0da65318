import { FileFailure } from "./FileFailure.ts";
import { entriesOf, lineCounter, type Span } from "./scan.ts";
import { type Cell, sampleSize, type Source } from "./source.ts";

/** Names that are no columns: they reach into how objects work. */
const refused: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Entries between two tellings of progress. */
const stride = 4096;

/** @throws FileFailure where there is no list of objects. */
export function openJson(text: string, name: string): Source {
  const spans = entriesOf(text, name);
  const first = spans.slice(0, sampleSize).flatMap((span) => fieldsOf(text, span) ?? []);
  const names = [...new Set(first.flatMap((fields) => [...fields.keys()]))];
  if (names.length === 0) throw new FileFailure(`${name} holds no list of objects.`);
  const cellsOf = (fields: ReadonlyMap<string, unknown>): Cell[] =>
    names.map((column) => cellOf(fields.get(column)));
  return {
    format: "json",
    columns: names,
    sample: first.map(cellsOf),
    read(visit, report, progress) {
      const lineAt = lineCounter(text);
      spans.forEach((span, at) => {
        const line = lineAt(span[0]);
        const fields = fieldsOf(text, span);
        if (fields) visit(cellsOf(fields), line);
        else report(line, "this is not an object in JSON");
        if (at % stride === 0) progress?.(at / spans.length);
      });
      progress?.(1);
    },
  };
}

function fieldsOf(text: string, [start, end]: Span): ReadonlyMap<string, unknown> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.slice(start, end));
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).filter(([name]) => !refused.has(name)));
}

/** Texts, numbers and lists of them. An object in a cell is not read. */
function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(cellOf).filter((cell) => typeof cell === "string");
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
