import type { Asked, DataKind } from "@rapport/core";
import { useMessages } from "@rapport/react";
import { type ComponentProps, useId } from "react";

interface FieldsProps {
  /** What makes a checkbox: whether it is ticked, and who is told. */
  readonly field: (purpose: string, kind: DataKind) => ComponentProps<"input">;
}

/** One group of checkboxes per purpose: what it is for, and how it uses each kind of data. */
export function ConsentFields({ asked, field }: FieldsProps & { readonly asked: readonly Asked[] }) {
  return asked.map((one) => <PurposeFields key={one.purpose.id} {...one} field={field} />);
}

function PurposeFields({ purpose, kinds, field }: Asked & FieldsProps) {
  const { consent } = useMessages();
  const id = useId();
  return (
    <fieldset className="rapport-purpose" aria-describedby={id}>
      <legend>{purpose.title}</legend>
      <p id={id}>
        {purpose.text}
        {purpose.recipients?.length ? ` ${consent.sharedWith(purpose.recipients)}` : ""}
      </p>
      {kinds.map((kind) => (
        <label key={kind} className="rapport-choice">
          <input type="checkbox" aria-describedby={`${id}-${kind}`} {...field(purpose.id, kind)} />
          <span>
            {consent.kind(kind)}
            <small id={`${id}-${kind}`}>{purpose.kinds[kind]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
