import type { ReactNode } from "react";
import type { TraitForm } from "../mapping/cells.ts";
import type { ItemMapping } from "../mapping/mapping.ts";
import type { CsvOptions } from "../reading/csv.ts";
import type { FileReport } from "../worker/job.ts";
import { Choice, ColumnChoice, type Option } from "./Choice.tsx";
import { FileColumns } from "./FileColumns.tsx";
import { counted } from "./words.ts";

const forms: readonly Option[] = [
  { value: "", text: "Not a trait" },
  { value: "whole", text: "A trait as it is" },
  { value: "|", text: "Traits between bars |" },
  { value: ",", text: "Traits between commas ," },
  { value: ";", text: "Traits between semicolons ;" },
  { value: "decade", text: "The decade of its year" },
];

/** What the columns of the items are for: every guess can be corrected. */
export function ItemColumns({ report, onMapping, onOptions }: ItemColumnsProps): ReactNode {
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
  const lacks = mapping.id === undefined || mapping.title === undefined;
  return (
    <FileColumns
      report={report}
      summary={`${counted(count, "item")}, ${counted(mapping.traits.length, "column")} of traits`}
      uses={usesOf(mapping)}
      missing={lacks ? "Choose the columns that hold the id and the title: items need both." : undefined}
      onOptions={onOptions}
    >
      {column("Id", "id", true)}
      {column("Title", "title", true)}
      {column("Popularity", "popularity")}
      {column("Category", "category")}
      {column("Picture (only in the code)", "image")}
      {column("Link (only in the code)", "link")}
      <fieldset className="own-data-traits">
        <legend>Traits: what taste can be read from</legend>
        {columns.map((name) => (
          <Choice
            key={name}
            label={name}
            value={mapping.traits.find((trait) => trait.column === name)?.form ?? ""}
            options={forms}
            onChange={(form) => onMapping(withTrait(report, name, form as TraitForm | ""))}
          />
        ))}
      </fieldset>
    </FileColumns>
  );
}

type Field = Exclude<keyof ItemMapping, "traits">;

/** Traits stay in the order of the columns. There is one decade of an item. */
function withTrait(
  { mapping, columns }: FileReport<ItemMapping>,
  column: string,
  form: TraitForm | "",
): ItemMapping {
  const others = mapping.traits.filter(
    (trait) => trait.column !== column && !(form === "decade" && trait.form === "decade"),
  );
  const traits = form === "" ? others : [...others, { column, form }];
  return {
    ...mapping,
    traits: traits.toSorted((a, b) => columns.indexOf(a.column) - columns.indexOf(b.column)),
  };
}

function usesOf({ traits, ...fields }: ItemMapping): Map<string, string> {
  const uses = new Map<string, string>();
  const add = (column: string | undefined, use: string): void => {
    if (column !== undefined) uses.set(column, [uses.get(column) ?? [], use].flat().join(", "));
  };
  for (const [field, column] of Object.entries(fields)) add(column, field);
  for (const { column, form } of traits) add(column, form === "decade" ? "decade" : "traits");
  return uses;
}

interface ItemColumnsProps {
  readonly report: FileReport<ItemMapping>;
  readonly onMapping: (mapping: ItemMapping) => void;
  readonly onOptions: (options: CsvOptions) => void;
}
