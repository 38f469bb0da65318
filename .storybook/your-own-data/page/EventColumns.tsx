import { type ReactNode, useId } from "react";
import type { EventMapping } from "../mapping/mapping.ts";
import type { CsvOptions } from "../reading/csv.ts";
import type { FileReport } from "../worker/job.ts";
import { Choice, ColumnChoice, type Option } from "./Choice.tsx";
import { FileColumns } from "./FileColumns.tsx";
import { counted } from "./words.ts";

const acts: readonly Option[] = [
  { value: "rate", text: "a rating" },
  { value: "own", text: "a purchase" },
  { value: "save", text: "something saved" },
  { value: "open", text: "something looked at" },
  { value: "told", text: "told by a column" },
];

/** What the columns of the events are for: every guess can be corrected. */
export function EventColumns({ report, people, onMapping, onOptions }: EventColumnsProps): ReactNode {
  const { mapping, columns, count } = report;
  const column = (label: string, field: Field, required = false): ReactNode => (
    <ColumnChoice
      label={label}
      columns={columns}
      value={mapping[field]}
      required={required}
      onChange={(value) => onMapping({ ...mapping, [field]: value })}
    />
  );
  const { act } = mapping;
  const isRated = act === "rate" || act === "told";
  return (
    <FileColumns
      report={report}
      summary={`${counted(count, "event")} of ${counted(people, "person")}`}
      uses={usesOf(mapping)}
      missing={missingIn(mapping)}
      onOptions={onOptions}
    >
      {column("Person", "person", true)}
      {column("Item", "item", true)}
      {column("Time", "time")}
      <Choice
        label="Each row is"
        value={act}
        options={acts}
        onChange={(value) => onMapping({ ...mapping, act: value as EventMapping["act"] })}
      />
      {act === "told" && column("Told by", "type", true)}
      {isRated && column("Rating", "value", act === "rate")}
      {isRated && mapping.value !== undefined && (
        <Highest value={mapping.highest} onChange={(highest) => onMapping({ ...mapping, highest })} />
      )}
    </FileColumns>
  );
}

type Field = Exclude<keyof EventMapping, "act" | "highest">;

/** The best rating there can be. Taken over when the field is left. */
function Highest({ value, onChange }: HighestProps): ReactNode {
  const id = useId();
  return (
    <div className="own-data-choice">
      <label htmlFor={id}>Best rating</label>
      <input
        key={value}
        id={id}
        type="number"
        min={1}
        defaultValue={value}
        onBlur={({ currentTarget }) => {
          const highest = currentTarget.valueAsNumber;
          if (highest > 0 && highest !== value) onChange(highest);
        }}
      />
    </div>
  );
}

function missingIn({ person, item, act, type, value }: EventMapping): string | undefined {
  if (person === undefined || item === undefined)
    return "Choose the columns that say who did something, and with which item.";
  if (act === "rate" && value === undefined) return "Choose the column with the ratings.";
  return act === "told" && type === undefined ? "Choose the column that tells what each row is." : undefined;
}

function usesOf({ person, item, time, act, type, value }: EventMapping): Map<string, string> {
  const uses = new Map<string, string>();
  const add = (column: string | undefined, use: string): void => {
    if (column !== undefined) uses.set(column, use);
  };
  add(person, "person");
  add(item, "item");
  add(time, "time");
  if (act === "told") add(type, "what it is");
  if (act === "told" || act === "rate") add(value, "rating");
  return uses;
}

interface HighestProps {
  readonly value: number;
  readonly onChange: (highest: number) => void;
}

interface EventColumnsProps {
  readonly report: FileReport<EventMapping>;
  /** How many people there are in the events. */
  readonly people: number;
  readonly onMapping: (mapping: EventMapping) => void;
  readonly onOptions: (options: CsvOptions) => void;
}
