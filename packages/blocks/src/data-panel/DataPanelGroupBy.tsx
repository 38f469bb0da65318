"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useDataPanel } from "./DataPanelContext.ts";

/**
 * Two ways to look at it: by kind of data, or by what it is for.
 * Renders a `<fieldset>` of two radio buttons; nothing while nothing is kept.
 */
export function DataPanelGroupBy(props: DataPanelGroupByProps) {
  const { parts } = useDataPanel("DataPanel.GroupBy");
  return parts ? <parts.GroupBy {...props} /> : null;
}

export interface DataPanelGroupByProps extends PartProps<"fieldset"> {}
