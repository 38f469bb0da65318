"use client";
import { consentReceipts } from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { kindsOf } from "../internals/consent-answers.ts";
import { usePreferenceCenter } from "./PreferenceCenterContext.ts";

/**
 * When the first of the answers ends and is asked for again: yes and no alike. Renders a `<p>`; nothing while there is no
 * answer that stands.
 */
export function PreferenceCenterValidity(given: PreferenceCenterValidityProps) {
  const personalization = usePersonalization();
  const { consent } = usePreferenceCenter("PreferenceCenter.Validity");
  const words = useMessages().preferences;
  const receipts = consent.decisions.length > 0 ? consentReceipts(personalization) : [];
  const now = personalization.clock();
  const ends = consent.declaration.purposes
    .flatMap((purpose) =>
      kindsOf(purpose).map((kind) =>
        Date.parse(
          receipts.findLast(({ purposes }) =>
            purposes.some((one) => one.purpose === purpose.id && one.piiCategory === kind),
          )?.expiry ?? "",
        ),
      ),
    )
    .filter((end) => end > now);
  const first = Math.min(...ends);
  const element = useRender("p", given, {
    className: "rapport-preferences-validity",
    children: ends.length > 0 && words.askedAgain(first),
  });
  return ends.length > 0 ? element : null;
}

export interface PreferenceCenterValidityProps extends PartProps<"p"> {}
