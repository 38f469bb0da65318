import { useMessages } from "@rapport/react";
import { useId } from "react";
import type { Asked } from "./consent-answers.ts";
import type { ConsentDraft } from "./useConsentDraft.ts";

interface ConsentFieldsProps {
  readonly asked: readonly Asked[];
  readonly draft: ConsentDraft;
}

/** One group of checkboxes per purpose: what it is for, and how it uses each kind of data. */
export function ConsentFields({ asked, draft }: ConsentFieldsProps) {
  return asked.map((one) => <PurposeFields key={one.purpose.id} {...one} draft={draft} />);
}

function PurposeFields({ purpose, kinds, draft }: Asked & { readonly draft: ConsentDraft }) {
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
          <input
            type="checkbox"
            aria-describedby={`${id}-${kind}`}
            checked={draft.checked(purpose.id, kind)}
            onChange={() => draft.toggle(purpose.id, kind)}
          />
          <span>
            {consent.kind(kind)}
            <small id={`${id}-${kind}`}>{purpose.kinds[kind]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
