"use client";
import { honoursOptOut } from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import { useSyncExternalStore } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferenceCenter } from "./PreferenceCenterContext.ts";

/**
 * Tells what was saved and what that deleted, what is not saved yet, that the opt-out signal is honoured, and that nothing
 * can be stored. Renders a `<div>`.
 */
export function PreferenceCenterStatus(given: PreferenceCenterStatusProps) {
  const personalization = usePersonalization();
  const { consent, changes, news } = usePreferenceCenter("PreferenceCenter.Status");
  const { consent: words, preferences } = useMessages();
  const isKept = useSyncExternalStore(
    (listener) => personalization.subscribe(listener),
    () => personalization.persistence !== "not-saved",
    () => true,
  );
  return useRender(
    "div",
    given,
    {
      className: "rapport-preferences-status",
      children: (
        <>
          {honoursOptOut(consent) && <p>{words.optOut()}</p>}
          <p role="status">
            {changes > 0 ? preferences.unsaved(changes) : <span key={news.count}>{news.text}</span>}
          </p>
          <p role="status">{isKept ? "" : words.inMemory()}</p>
        </>
      ),
    },
    { changed: changes > 0, kept: isKept } satisfies PreferenceCenterStatusState,
  );
}

export interface PreferenceCenterStatusState {
  /** `data-changed` while something is not saved yet. */
  changed: boolean;
  /** `data-kept` while what is saved survives the page. */
  kept: boolean;
}

export interface PreferenceCenterStatusProps extends PartProps<"div", PreferenceCenterStatusState> {}
