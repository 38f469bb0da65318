"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useDataPanel } from "./DataPanelContext.ts";

/**
 * Everything that is kept, in groups with their count, a few of each first. One thing, or a whole group, can be deleted.
 * Renders a `<div>` of sections.
 */
export function DataPanelGroups(props: DataPanelGroupsProps) {
  const { parts } = useDataPanel("DataPanel.Groups");
  return parts ? <parts.Groups {...props} /> : null;
}

export interface DataPanelGroupsProps extends PartProps<"div"> {
  /**
   * Entries of a group that are shown at first.
   * @default 5
   */
  first?: number | undefined;
  /** Milliseconds of "Pause". @default 30 days */
  pause?: number | undefined;
}
