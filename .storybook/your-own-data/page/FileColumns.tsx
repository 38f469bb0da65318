import type { ReactNode } from "react";
import type { CsvOptions } from "../reading/csv.ts";
import type { Delimiter } from "../reading/source.ts";
import type { FileReport } from "../worker/job.ts";
import { Choice, type Option } from "./Choice.tsx";
import { Preview } from "./Preview.tsx";
import { ProblemsOf } from "./ProblemsOf.tsx";
import { counted } from "./words.ts";

const delimiters: readonly Option[] = [
  { value: ",", text: "Commas" },
  { value: ";", text: "Semicolons" },
  { value: "\t", text: "Tabs" },
  { value: "|", text: "Bars" },
];

/** How one file was read: what each column is for, its first rows, and the lines that were left out. */
export function FileColumns({
  report,
  summary,
  uses,
  missing,
  onOptions,
  children,
}: FileColumnsProps): ReactNode {
  const { name, columns, delimiter, named, preview, problems } = report;
  return (
    <details
      className="own-data-columns"
      open={missing === undefined && problems.total === 0 ? undefined : true}
    >
      <summary>
        <b>{name}</b>{" "}
        <span>
          {problems.total === 0 ? summary : `${summary}; ${counted(problems.total, "line")} left out`}
        </span>
      </summary>
      {missing !== undefined && <p className="own-data-missing">{missing}</p>}
      <div className="own-data-choices">{children}</div>
      {delimiter !== undefined && named !== undefined && (
        <div className="own-data-choices">
          <Choice
            label="Columns are separated by"
            value={delimiter}
            options={delimiters}
            onChange={(value) => onOptions({ delimiter: value as Delimiter, named })}
          />
          <Choice
            label="The first row"
            value={named ? "names" : "row"}
            options={[
              { value: "names", text: "names the columns" },
              { value: "row", text: "is a row like the others" },
            ]}
            onChange={(value) => onOptions({ delimiter, named: value === "names" })}
          />
        </div>
      )}
      <Preview name={name} columns={columns} rows={preview} uses={uses} />
      <ProblemsOf name={name} problems={problems} />
    </details>
  );
}

interface FileColumnsProps {
  readonly report: FileReport<unknown>;
  /** What was read, in one line. */
  readonly summary: string;
  /** What each column is for, by its name. */
  readonly uses: ReadonlyMap<string, string>;
  /** What has to be chosen before anything can be shown. */
  readonly missing: string | undefined;
  readonly onOptions: (options: CsvOptions) => void;
  /** The selects. */
  readonly children: ReactNode;
}
