import type { KeptHandle } from "@rapport/react";
import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { Visit } from "../internals/visits.ts";
import type { PanelParts } from "./loadPanel.ts";
import type { DataPanelGrouping } from "./DataPanelRoot.tsx";

/** What was done last, and how it is taken back where it can be. */
export interface News {
  readonly text: string;
  readonly undo?: (() => string) | undefined;
}

/** What the parts share. */
export interface DataPanelContextValue {
  readonly shelfTitle: (id: string) => string;
  readonly level: 1 | 2 | 3;
  readonly kept: KeptHandle;
  /** Absent until the code has been loaded and the stored log read. */
  readonly parts: PanelParts | undefined;
  readonly status: "loading" | "failed" | "empty" | "kept";
  readonly grouping: DataPanelGrouping;
  readonly setGrouping: (grouping: DataPanelGrouping) => void;
  /** Id of the title. */
  readonly title: string;
  readonly news: News & { readonly key: number };
  readonly tell: (news: News) => void;
  /**
   * Does something that takes away what has the focus, and moves that to what stands in its place then.
   * @param selector Of its like. @param at Its place among them.
   */
  readonly andFocus: (selector: string, at: number) => void;
  readonly visit: Visit | undefined;
  readonly endVisit: () => void;
  readonly retry: () => void;
}

export const [DataPanelContext, useDataPanel] =
  createRequiredContext<DataPanelContextValue>("DataPanel.Root");
