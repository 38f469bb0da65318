import type { Cell, Source } from "./source.ts";

/** Everything a source gives: its rows with their lines, and its problems. */
export function readAll(source: Source): {
  readonly rows: [line: number, cells: readonly Cell[]][];
  readonly problems: [line: number, problem: string][];
} {
  const rows: [number, readonly Cell[]][] = [];
  const problems: [number, string][] = [];
  source.read(
    (cells, line) => rows.push([line, cells]),
    (line, problem) => problems.push([line, problem]),
  );
  return { rows, problems };
}
