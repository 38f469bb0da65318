import { type ReactNode, useLayoutEffect, useRef } from "react";
import { announcementOf } from "./announcement.ts";
import { CodeToPaste } from "./CodeToPaste.tsx";
import { EventColumns } from "./EventColumns.tsx";
import { Files } from "./Files.tsx";
import { ItemColumns } from "./ItemColumns.tsx";
import { PersonPicker } from "./PersonPicker.tsx";
import { Result } from "./Result.tsx";
import { useDroppedFiles } from "./useDroppedFiles.ts";
import { type OwnData, useOwnData } from "./useOwnData.ts";
import { counted } from "./words.ts";
import "./your-own-data.css";
import "./files.css";
import "./columns.css";
import "./result.css";
import "./code.css";

/** A page where anyone tries it on their own items: from files to shelves, without leaving the browser. */
export function YourOwnData(): ReactNode {
  const data = useOwnData();
  const { result, round } = data;
  const heading = useRef<HTMLHeadingElement>(null);
  /** The round after which the person goes on at the heading of the result: that of the files they chose. */
  const goesOnAfter = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (goesOnAfter.current === undefined || round <= goesOnAfter.current) return;
    goesOnAfter.current = undefined;
    // To its top: focus alone would leave the result below the screen.
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [round]);

  const take: OwnData["take"] = (files, role) => {
    goesOnAfter.current = round;
    data.take(files, role);
  };
  const over = useDroppedFiles(take);
  const { items, events, page, people = [] } = result ?? {};
  return (
    <main className="own-data">
      <header className="own-data-part own-data-header">
        <h1>Your own data</h1>
        <p>
          Drop a list of your items, and one of what people did with them, and see the page that one of these
          people would get.
        </p>
        <p className="own-data-promise">Your files stay in this browser. Nothing is sent.</p>
      </header>
      <Files data={data} over={over} onTake={take} />
      {(items ?? events) && (
        <section className="own-data-part own-data-understood" aria-labelledby="own-data-understood">
          <h2 id="own-data-understood">What the columns are for</h2>
          {items && (
            <ItemColumns
              report={items}
              onMapping={data.mapItems}
              onOptions={(options) => data.setOptions("items", options)}
            />
          )}
          {events && (
            <EventColumns
              report={events}
              people={people.length}
              onMapping={data.mapEvents}
              onOptions={(options) => data.setOptions("events", options)}
            />
          )}
        </section>
      )}
      {page && (
        <section className="own-data-result" aria-labelledby="own-data-result">
          <header className="own-data-part own-data-result-header">
            <div>
              <h2 id="own-data-result" ref={heading} tabIndex={-1}>
                {page.person ? `The page of ${page.person.id}` : "The page everyone gets"}
              </h2>
              <p>
                {page.person
                  ? `Made from ${counted(page.person.events.length, "event")} of theirs. What they rated is left out, and their own events do not count for what is popular or goes together.`
                  : "Nobody is known: add what people did to see the page of one of them."}
              </p>
            </div>
            {page.person && (
              <PersonPicker people={people} person={page.person.id} onChange={data.setPerson} />
            )}
          </header>
          <Result key={round} page={page} />
        </section>
      )}
      {page && items && <CodeToPaste items={items} events={events} />}
      <p className="rapport-visually-hidden" role="status">
        {announcementOf(data)}
      </p>
    </main>
  );
}
