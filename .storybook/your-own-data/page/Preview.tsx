import type { ReactNode } from "react";
import type { Cell } from "../reading/source.ts";
import { scrolling } from "./scrolling.ts";

/** The first rows of a file, with what each column is for. */
export function Preview({ name, columns, rows, uses }: PreviewProps): ReactNode {
  const label = `First rows of ${name}`;
  return (
    <div className="own-data-preview" aria-label={label} {...scrolling}>
      <table>
        <caption className="rapport-visually-hidden">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-used={uses.has(column) ? "" : undefined}>
                {column}
                <small>{uses.get(column) ?? "not used"}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(rows).map(([row, cells]) => (
            <tr key={row}>
              {columns.map((column, at) => (
                <td key={column}>{textOf(cells[at])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const longest = 80;

function textOf(cell: Cell = ""): string {
  const text = typeof cell === "string" ? cell : cell.join(", ");
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

interface PreviewProps {
  /** Of the file. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly uses: ReadonlyMap<string, string>;
}
