"use client";
import { type Kept, wordAge } from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import { HeartIcon, HiddenIcon, SeenIcon } from "../../internals/icons.tsx";
import { anchorOf } from "../../internals/visits.ts";
import { useDataPanel } from "../DataPanelContext.ts";
import { Back } from "./Back.tsx";
import { useArrival } from "./useArrival.ts";
import { useDelete } from "./useDelete.ts";
import { useInterest } from "./useInterest.ts";
import { titleOf, wordExpiry, wordSignal, wordUse } from "./words.ts";

interface EntryProps {
  kept: Kept;
  pause: number;
}

/** One thing that is kept: what, from where, for what, since when, until when, and where it is used. */
export function Entry({ kept, pause }: EntryProps) {
  const { grouping, shelfTitle } = useDataPanel();
  const personalization = usePersonalization();
  const messages = useMessages();
  const { data, source: sources } = messages;
  const { signal, source, kind, purpose } = kept;
  const { element, here } = useArrival(anchorOf({ signal: signal.id }));
  const remove = useDelete();
  const { days, run } = useInterest(pause);
  const text = wordSignal(signal, messages);
  const Icon = kind === undefined ? HiddenIcon : source === "told" ? HeartIcon : SeenIcon;
  const facts = [
    source === "told" ? sources.told() : sources.did(),
    // What the heading of the group says already is not said again.
    kind !== undefined && grouping !== "kind" && data.kind(kind),
    purpose !== undefined && grouping !== "purpose" && titleOf(purpose, personalization),
  ];
  return (
    <li
      ref={element}
      id={anchorOf({ signal: signal.id })}
      className="rapport-data-entry"
      data-source={source}
      data-visited={here ? "" : undefined}
      tabIndex={-1}
    >
      <Icon />
      <p className="rapport-data-what">{text}</p>
      <p className="rapport-data-facts">
        {facts.filter(Boolean).join(" · ")} ·{" "}
        <time dateTime={new Date(signal.time).toISOString()} title={data.date(signal.time)}>
          {wordAge(signal.time, personalization.clock(), messages)}
        </time>
      </p>
      <p className="rapport-data-facts">
        {wordExpiry(signal, personalization, messages)} · {wordUse(kept, shelfTitle, messages)}
      </p>
      <div className="rapport-data-controls">
        {signal.type === "follow" && (
          <button
            type="button"
            className="rapport-link"
            aria-label={data.of(data.pause(days), messages.trait(signal.trait))}
            onClick={() => run(signal.trait, "pause")}
          >
            {data.pause(days)}
          </button>
        )}
        <button
          type="button"
          className="rapport-link"
          data-rapport-delete=""
          aria-label={data.of(data.delete(), text)}
          onClick={({ currentTarget }) => remove([signal.id], currentTarget)}
        >
          {data.delete()}
        </button>
      </div>
      <Back visit={here} />
    </li>
  );
}
