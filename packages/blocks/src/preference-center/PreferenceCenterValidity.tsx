"use client";
import { askedAgainAt } from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferenceCenter } from "./PreferenceCenterContext.ts";

/**
 * When the first of the answers ends and is asked for again: yes and no alike. Renders a `<p>`; nothing while there is no
 * answer that stands.
 */
export function PreferenceCenterValidity(given: PreferenceCenterValidityProps) {
  const personalization = usePersonalization();
  const { consent } = usePreferenceCenter("PreferenceCenter.Validity");
  const words = useMessages().preferences;
  const time = consent.decisions.length > 0 ? askedAgainAt(personalization, consent) : undefined;
  const element = useRender("p", given, {
    className: "rapport-preferences-validity",
    children: time && words.askedAgain(time),
  });
  return time ? element : null;
}

export interface PreferenceCenterValidityProps extends PartProps<"p"> {}
