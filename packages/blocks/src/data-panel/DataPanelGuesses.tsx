"use client";
import type { PartProps } from "../internals/useRender.ts";
import { useDataPanel } from "./DataPanelContext.ts";

/**
 * What was guessed, each with what it rests on: it can be corrected, followed or paused for a while.
 * Renders a `<section>`.
 */
export function DataPanelGuesses(props: DataPanelGuessesProps) {
  const { parts } = useDataPanel("DataPanel.Guesses");
  return parts ? <parts.Guesses {...props} /> : null;
}

export interface DataPanelGuessesProps extends PartProps<"section"> {
  /**
   * Guesses that are shown at first.
   * @default 5
   */
  first?: number | undefined;
  /** Milliseconds of "Pause". @default 30 days */
  pause?: number | undefined;
}
