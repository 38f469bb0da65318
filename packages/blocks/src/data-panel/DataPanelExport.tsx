"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useDataPanel } from "./DataPanelContext.ts";

/**
 * Hands out everything as a file of JSON, whose schema is published. Renders a `<button>`.
 */
export function DataPanelExport(props: DataPanelExportProps) {
  const { parts } = useDataPanel("DataPanel.Export");
  return parts ? <parts.Export {...props} /> : null;
}

export interface DataPanelExportProps extends PartProps<"button"> {}
