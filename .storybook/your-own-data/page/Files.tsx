import { type ReactNode, useRef } from "react";
import { bookshopFiles } from "./bookshop.ts";
import { FileField } from "./FileField.tsx";
import type { OwnData, Role } from "./useOwnData.ts";
import { Working } from "./Working.tsx";
import { counted } from "./words.ts";

/** Where files come in: two fields, a made-up example, and what is under way. */
export function Files({ data, over, onTake }: FilesProps): ReactNode {
  const { result, progress, failure, stopped, remove, stop } = data;
  const { items, events } = result ?? {};
  const busy = progress !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="own-data-part own-data-files" aria-labelledby="own-data-files">
      <h2 id="own-data-files" ref={heading} tabIndex={-1}>
        Your files
      </h2>
      <div className="own-data-fields">
        <FileField
          kind="items"
          label="Items"
          hint="CSV or JSON, a row for each item: an id, a title, and what it is like."
          chosen={items && `${items.name}: ${counted(items.count, "item")}`}
          busy={busy}
          over={over === "items" || over === "page"}
          onFiles={(files) => onTake(files, "items")}
          onRemove={() => remove("items")}
        />
        <FileField
          kind="events"
          label="What people did"
          hint="If you have it. A row for each event: who, which item, and a rating or what it was."
          chosen={events && `${events.name}: ${counted(events.count, "event")}`}
          busy={busy}
          over={over === "events" || over === "page"}
          onFiles={(files) => onTake(files, "events")}
          onRemove={() => remove("events")}
        />
      </div>
      <div className="own-data-under">
        {busy ? (
          <Working
            progress={progress}
            onStop={() => {
              stop();
              // The button is gone: whoever pressed it by keyboard goes on here.
              heading.current?.focus();
            }}
          />
        ) : (
          <p>
            Up to 50 MB each.{" "}
            <button type="button" className="rapport-link" onClick={() => onTake(bookshopFiles())}>
              Try it with a made-up bookshop
            </button>
          </p>
        )}
      </div>
      <div role="alert">{failure !== undefined && <p className="own-data-failure">{failure}</p>}</div>
      {stopped && <p>Stopped. Nothing was changed.</p>}
      {events && !items && !busy && <p>Now add the items that these events are about.</p>}
    </section>
  );
}

interface FilesProps {
  readonly data: OwnData;
  /** Where files are held that are about to be dropped. */
  readonly over: Role | "page" | undefined;
  readonly onTake: OwnData["take"];
}
