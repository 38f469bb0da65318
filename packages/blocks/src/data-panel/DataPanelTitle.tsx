"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useDataPanel } from "./DataPanelContext.ts";

/** Names the panel. Renders an `<h2>`, or the heading of the root's level. */
export function DataPanelTitle(given: DataPanelTitleProps) {
  const { title, level } = useDataPanel("DataPanel.Title");
  const messages = useMessages();
  return useRender(`h${level}`, given, {
    id: title,
    className: "rapport-data-title",
    // The focus comes here when nothing else is left.
    tabIndex: -1,
    children: messages.data.title(),
  });
}

export interface DataPanelTitleProps extends PartProps<"h2"> {}
