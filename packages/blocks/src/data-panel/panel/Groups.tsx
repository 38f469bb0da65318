"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { useId, useRef } from "react";
import { useRender } from "../../internals/useRender.ts";
import { anchorOf } from "../../internals/visits.ts";
import { useDataPanel } from "../DataPanelContext.ts";
import type { DataPanelGroupsProps } from "../DataPanelGroups.tsx";
import { Confirm } from "./Confirm.tsx";
import { Entry } from "./Entry.tsx";
import { type Group, groupsOf } from "./groupsOf.ts";
import { Heading } from "./Heading.tsx";
import { More } from "./More.tsx";
import { useDelete, deletes } from "./useDelete.ts";
import { thirtyDays } from "./useInterest.ts";
import { useShown } from "./useShown.ts";

/** `DataPanel.Groups`, which says what it is. */
export function Groups({ first = 5, pause = thirtyDays, ...given }: DataPanelGroupsProps) {
  const { grouping, kept } = useDataPanel("DataPanel.Groups");
  const personalization = usePersonalization();
  const messages = useMessages();
  const groups = groupsOf(kept.signals, grouping, personalization, messages);
  return useRender("div", given, {
    className: "rapport-data-groups",
    children: (
      <>
        {groups.length > 0 && <p className="rapport-data-note">{messages.data.usesNow()}</p>}
        {groups.map((group) => (
          <OneGroup key={`${grouping} ${group.id}`} group={group} first={first} pause={pause} />
        ))}
      </>
    ),
  });
}

interface OneGroupProps {
  group: Group;
  first: number;
  pause: number;
}

function OneGroup({ group: { title, text, kept }, first, pause }: OneGroupProps) {
  const { data } = useMessages();
  const remove = useDelete();
  const heading = useId();
  const ids = kept.map(({ signal }) => signal.id);
  const list = useRef<HTMLUListElement>(null);
  const shown = useShown(
    list,
    ids.map((signal) => anchorOf({ signal })),
    first,
  );
  const section = useRef<HTMLElement>(null);
  return (
    <section ref={section} className="rapport-data-group" aria-labelledby={heading}>
      <header>
        <Heading id={heading} count={kept.length}>
          {title}
        </Heading>
        {text && <p>{text}</p>}
      </header>
      <ul ref={list}>
        {kept.slice(0, shown.shown).map((one) => (
          <Entry key={one.signal.id} kept={one} pause={pause} />
        ))}
      </ul>
      <footer>
        <More shown={shown} all={kept.length} />
        {kept.length > 1 && (
          <Confirm
            label={data.deleteGroup(kept.length)}
            question={data.confirm(kept.length)}
            confirm={data.confirmed()}
            className="rapport-link"
            onConfirm={() => remove(ids, section.current?.querySelector(deletes))}
          />
        )}
      </footer>
    </section>
  );
}
