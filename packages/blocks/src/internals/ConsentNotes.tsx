"use client";
import { honoursOptOut } from "@rapport/core";
import { useConsent, useMessages, usePersonalization } from "@rapport/react";
import { useSyncExternalStore } from "react";
import { safeHref } from "./safeHref.ts";
import { type PartProps, useRender } from "./useRender.ts";

/**
 * What else there is to know: that the browser's opt-out signal was honoured, that an answer cannot be stored, and where
 * the privacy notice is. Stands in the banner, or anywhere on the page. Renders a `<div>`; nothing if there is nothing to
 * tell.
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
  const honoured = honoursOptOut(consent);
  const link = safeHref(consent.declaration.notice);
  const notes = useRender("div", given, {
    className: "rapport-consent-notes",
    children: (
      <>
        {honoured && <p>{words.optOut()}</p>}
        {!isKept && <p>{words.inMemory()}</p>}
        {link && (
          <a className="rapport-link" {...link}>
            {words.notice()}
          </a>
        )}
      </>
    ),
  });
  return honoured || !isKept || link ? notes : null;
}

export interface ConsentNotesProps extends PartProps<"div"> {}
