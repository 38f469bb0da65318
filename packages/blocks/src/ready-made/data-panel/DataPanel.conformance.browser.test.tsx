import type { KeptHandle } from "@rapport/react";
import { keptSignals, inferences } from "@rapport/core";
import type { ReactNode } from "react";
import { describe } from "vitest";
import { describeConformance } from "../../internals/describeConformance.fixture.tsx";
import { FilmPage } from "../../internals/film-page.fixture.tsx";
import { keeperFor } from "./data-panel.fixture.tsx";
import { DataPanelContext, type DataPanelContextValue } from "../../data-panel/DataPanelContext.ts";
import { DataPanel } from "../../data-panel/index.ts";
import * as parts from "../../data-panel/panel/index.ts";

const personalization = keeperFor({ guest: true });
const kept: KeptHandle = {
  signals: keptSignals(personalization),
  inferences: inferences(personalization),
  erase: () => 0,
};
const shared: DataPanelContextValue = {
  shelfTitle: (id) => id,
  level: 2,
  kept,
  parts,
  status: "kept",
  grouping: "kind",
  setGrouping: () => {},
  title: "title",
  news: { text: "Deleted.", key: 0 },
  tell: () => {},
  andFocus: () => {},
  visit: undefined,
  endVisit: () => {},
  retry: () => {},
};

const onPage = (part: ReactNode) => <FilmPage personalization={personalization}>{part}</FilmPage>;
const inRoot = (part: ReactNode) => onPage(<DataPanelContext value={shared}>{part}</DataPanelContext>);

describe.each([
  { name: "Root", part: <DataPanel.Root />, element: "SECTION", within: onPage },
  { name: "Title", part: <DataPanel.Title />, element: "H2" },
  { name: "Status", part: <DataPanel.Status />, element: "DIV" },
  { name: "GroupBy", part: <DataPanel.GroupBy />, element: "FIELDSET" },
  { name: "Groups", part: <DataPanel.Groups />, element: "DIV" },
  { name: "Guesses", part: <DataPanel.Guesses />, element: "SECTION" },
  { name: "Receipts", part: <DataPanel.Receipts />, element: "SECTION" },
  { name: "Export", part: <DataPanel.Export />, element: "BUTTON" },
  { name: "Import", part: <DataPanel.Import />, element: "LABEL" },
  { name: "EraseAll", part: <DataPanel.EraseAll />, element: "DIV" },
  { name: "News", part: <DataPanel.News />, element: "DIV" },
])("$name", ({ part, element, within = inRoot }) => {
  describeConformance({ part, element, within });
});
