"use client";
import { honoursOptOut } from "@rapport/core";
import { useConsent, useMessages, usePersonalization } from "@rapport/react";
import { useSyncExternalStore } from "react";
import { safeHref } from "./safeHref.ts";
import { type PartProps, useRender } from "./useRender.ts";

/**
 * What else there is to know: that the browser's opt-out signal was honoured, that an answer cannot be stored, and where
 * the privacy notice is. Stands in the banner, or anywhere on the page. Renders a `<div>`, which takes no room while it is empty.
 */
export function ConsentNotes(given: ConsentNotesProps) {
  const personalization = usePersonalization();
  const words = useMessages().consent;
  const consent = useConsent();
  const isKept = useSyncExternalStore(
    (listener) => personalization.subscribe(listener),
    () => personalization.persistence !== "not-saved",
    () => true,
  );
  const link = safeHref(consent.declaration.notice);
  return useRender("div", given, {
    className: "rapport-consent-notes",
    children: (
      <>
        {honoursOptOut(consent) && <p>{words.optOut()}</p>}
        {!isKept && <p>{words.inMemory()}</p>}
        {link && (
          <a className="rapport-link" {...link}>
            {words.notice()}
          </a>
        )}
      </>
    ),
  });
}

export interface ConsentNotesProps extends PartProps<"div"> {}
