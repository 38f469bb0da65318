"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useDataPanel } from "./DataPanelContext.ts";

/**
 * The answers to consent, newest first, as they were given.
 * Renders a `<section>`; nothing where consent was not declared with `declareConsent`.
 */
export function DataPanelReceipts(props: DataPanelReceiptsProps) {
  const { parts } = useDataPanel("DataPanel.Receipts");
  return parts ? <parts.Receipts {...props} /> : null;
}

export interface DataPanelReceiptsProps extends PartProps<"section"> {}
