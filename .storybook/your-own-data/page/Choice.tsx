import { type ReactNode, useId } from "react";

/** A labelled select. */
export function Choice({ label, value, options, onChange }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className="own-data-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(({ value: option, text }) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of the things that can be chosen. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** A labelled select of one of the columns of a file, or of none. */
export function ColumnChoice({
  label,
  columns,
  value,
  required = false,
  onChange,
}: ColumnChoiceProps): ReactNode {
  const none: Option = { value: "", text: required ? "Choose a column" : "None" };
  // Options are numbered, because a column can have any name.
  const options = columns.map((text, at): Option => ({ value: String(at), text }));
  return (
    <Choice
      label={label}
      value={value === undefined ? "" : String(columns.indexOf(value))}
      options={required && value !== undefined ? options : [none, ...options]}
      onChange={(chosen) => onChange(chosen === "" ? undefined : columns[Number(chosen)])}
    />
  );
}

interface ColumnChoiceProps {
  readonly label: string;
  readonly columns: readonly string[];
  /** Undefined for none. */
  readonly value: string | undefined;
  /** Whether nothing can be shown without it. */
  readonly required?: boolean;
  readonly onChange: (column: string | undefined) => void;
}
