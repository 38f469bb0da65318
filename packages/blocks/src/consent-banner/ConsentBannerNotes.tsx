"use client";
import { useConsent, useMessages, usePersonalization } from "@rapport/react";
import { useSyncExternalStore } from "react";
import { safeHref } from "../internals/safeHref.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";

/**
 * What else there is to know: that the browser's opt-out signal was honoured, that an answer cannot be stored, and where
 * the privacy notice is. Stands in the banner, or anywhere on the page. Renders a `<div>`; nothing if there is nothing to
 * tell.
 */
export function ConsentBannerNotes(given: ConsentBannerNotesProps) {
  const personalization = usePersonalization();
  const words = useMessages().consent;
  const { optOut, declaration } = useConsent();
  const isKept = useSyncExternalStore(
    (listener) => personalization.subscribe(listener),
    () => personalization.persistence !== "not-saved",
    () => true,
  );
  const honoured = optOut && declaration.purposes.some(({ recipients }) => recipients?.length);
  const link = safeHref(declaration.notice);
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

export interface ConsentBannerNotesProps extends PartProps<"div"> {}
