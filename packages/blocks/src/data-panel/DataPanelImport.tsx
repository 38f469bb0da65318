"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useDataPanel } from "./DataPanelContext.ts";

/**
 * Takes in a file that was exported here or elsewhere, and tells what became of it.
 * Renders a `<label>` around a file input.
 */
export function DataPanelImport(props: DataPanelImportProps) {
  const { parts } = useDataPanel("DataPanel.Import");
  return parts ? <parts.Import {...props} /> : null;
}

export interface DataPanelImportProps extends PartProps<"label"> {}
