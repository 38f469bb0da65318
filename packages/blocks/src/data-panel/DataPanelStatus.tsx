"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useDataPanel } from "./DataPanelContext.ts";

/**
 * Says how much is kept and where: on this device, for this session, or only until the page is closed because the browser
 * stores nothing. Renders a `<div>` of paragraphs.
 */
export function DataPanelStatus(given: DataPanelStatusProps) {
  const { kept, status, retry } = useDataPanel("DataPanel.Status");
  const personalization = usePersonalization();
  const { data: words, retry: tryAgain } = useMessages();
  const { persistence } = personalization;
  const count = kept.signals.length;
  const isReady = status === "kept" || status === "empty";
  const isGuest = persistence === "session";
  const isUndecided = !isGuest && personalization.consent.storing?.(personalization.decisions()) === false;
  return useRender("div", given, {
    className: "rapport-data-status",
    children: isReady ? (
      <>
        <p>{isGuest ? words.session(count) : count > 0 ? words.kept(count) : words.empty()}</p>
        {persistence === "not-saved" ? (
          <p data-warning="">{words.notSaved()}</p>
        ) : (
          isUndecided && <p>{words.undecided()}</p>
        )}
      </>
    ) : (
      <>
        <p>{status === "failed" ? words.failed() : words.loading()}</p>
        {status === "failed" && (
          <button type="button" className="rapport-link" onClick={retry}>
            {tryAgain()}
          </button>
        )}
      </>
    ),
  });
}

export interface DataPanelStatusProps extends PartProps<"div"> {}
