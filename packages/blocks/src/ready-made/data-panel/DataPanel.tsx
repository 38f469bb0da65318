"use client";
import type { ReactNode } from "react";
import { DataPanel as Parts, type DataPanelRootProps } from "../../data-panel/index.ts";
import { Boundary } from "../Boundary.tsx";

/**
 * Everything that is kept of the person, in one tag: to read, to correct, to delete one by one or all at once, to take away and to
 * bring back. Renders a `<section>`; nothing, if it fails.
 */
export function DataPanel({ first, pause, ...root }: DataPanelProps): ReactNode {
  return (
    <Boundary>
      <Parts.Root {...root}>
        <header className="rapport-data-header">
          <Parts.Title />
          <Parts.Status />
        </header>
        <Parts.GroupBy />
        <Parts.Groups first={first} pause={pause} />
        <Parts.Guesses first={first} pause={pause} />
        <Parts.Receipts />
        <footer className="rapport-data-footer">
          <Parts.Export />
          <Parts.Import />
          <Parts.EraseAll />
        </footer>
        <Parts.News />
      </Parts.Root>
    </Boundary>
  );
}

export interface DataPanelProps extends Pick<
  DataPanelRootProps,
  | "groupBy"
  | "defaultGroupBy"
  | "onGroupByChange"
  | "shelfTitle"
  | "level"
  | "className"
  | "id"
  | "aria-label"
> {
  /**
   * Entries of a group that are shown at first.
   * @default 5
   */
  first?: number | undefined;
  /** Milliseconds of "Pause". @default 30 days */
  pause?: number | undefined;
}
