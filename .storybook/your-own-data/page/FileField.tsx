import { type ReactNode, useId, useRef } from "react";
import type { Role } from "./useOwnData.ts";

/** Kinds of files that the dialog offers first. */
const accepted = ".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json";

/** A place to drop files on which is a file input: it can be reached, named and opened by keyboard. */
export function FileField({
  kind,
  label,
  hint,
  chosen,
  busy,
  over,
  onFiles,
  onRemove,
}: FileFieldProps): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      className="own-data-zone"
      data-role={kind}
      data-chosen={chosen === undefined ? undefined : ""}
      data-over={over ? "" : undefined}
    >
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{chosen ?? hint}</p>
      <div className="own-data-zone-actions">
        <span aria-hidden="true">
          {chosen === undefined ? "Choose or drop a file" : "Choose another file"}
        </span>
        <input
          ref={input}
          id={id}
          type="file"
          multiple
          accept={accepted}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file can be chosen again after it was changed.
            currentTarget.value = "";
            if (files.length > 0) onFiles(files);
          }}
        />
        {chosen !== undefined && (
          <button
            type="button"
            className="rapport-link"
            disabled={busy}
            onClick={() => {
              onRemove();
              input.current?.focus();
            }}
          >
            Remove<span className="rapport-visually-hidden"> {label}</span>
          </button>
        )}
      </div>
    </div>
  );
}

interface FileFieldProps {
  /** What a file becomes that is dropped on it. */
  readonly kind: Role;
  readonly label: string;
  readonly hint: string;
  /** What was chosen: its name and how much is in it. */
  readonly chosen: string | undefined;
  readonly busy: boolean;
  /** Whether files are held over it. */
  readonly over: boolean;
  /** One, or two that were chosen together. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: () => void;
}
