"use client";
import { useMessages } from "@rapport/react";
import { useId } from "react";
import { useRender } from "../../internals/useRender.ts";
import { useDataPanel } from "../DataPanelContext.ts";
import type { DataPanelGroupByProps } from "../DataPanelGroupBy.tsx";

/** `DataPanel.GroupBy`, which says what it is. */
export function GroupBy(given: DataPanelGroupByProps) {
  const { grouping, setGrouping, kept } = useDataPanel("DataPanel.GroupBy");
  const { data } = useMessages();
  const name = useId();
  const choice = (value: typeof grouping, label: string) => (
    <label>
      <input type="radio" name={name} checked={grouping === value} onChange={() => setGrouping(value)} />
      <span>{label}</span>
    </label>
  );
  const set = useRender("fieldset", given, {
    className: "rapport-data-group-by",
    children: (
      <>
        <legend>{data.groupBy()}</legend>
        {choice("kind", data.byKind())}
        {choice("purpose", data.byPurpose())}
      </>
    ),
  });
  return kept.signals.length > 0 ? set : null;
}
