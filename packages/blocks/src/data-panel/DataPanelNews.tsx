"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { useRef } from "react";
import { guarded } from "../internals/guarded.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useDataPanel } from "./DataPanelContext.ts";

/**
 * Tells what was done last, with the way back where there is one: what was deleted stays deleted.
 * Renders a `<div>`.
 */
export function DataPanelNews(given: DataPanelNewsProps) {
  const { news, tell } = useDataPanel("DataPanel.News");
  const personalization = usePersonalization();
  const messages = useMessages();
  const line = useRef<HTMLDivElement>(null);
  const { text, undo, key } = news;
  const takeBack = guarded(personalization, (back: () => string) => tell({ text: back() }));
  return useRender(
    "div",
    given,
    {
      className: "rapport-data-news",
      children: (
        <div ref={line} tabIndex={-1}>
          <p role="status">{text && <span key={key}>{text}</span>}</p>
          {undo && (
            <button
              type="button"
              className="rapport-link"
              onClick={() => {
                takeBack(undo);
                line.current?.focus({ preventScroll: true });
              }}
            >
              {messages.undo()}
            </button>
          )}
        </div>
      ),
    },
    { shown: text !== "" } satisfies DataPanelNewsState,
  );
}

export interface DataPanelNewsState {
  /** `data-shown` once there is something to tell. */
  shown: boolean;
}

export interface DataPanelNewsProps extends PartProps<"div", DataPanelNewsState> {}
