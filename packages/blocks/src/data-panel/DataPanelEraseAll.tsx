"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useDataPanel } from "./DataPanelContext.ts";

/**
 * Deletes everything: here, in storage, in what waits to be sent, and in other tabs. For a guest it forgets the session. Asks
 * once more in its place. Renders a `<div>`.
 */
export function DataPanelEraseAll(props: DataPanelEraseAllProps) {
  const { parts } = useDataPanel("DataPanel.EraseAll");
  return parts ? <parts.EraseAll {...props} /> : null;
}

export interface DataPanelEraseAllProps extends PartProps<"div"> {}
