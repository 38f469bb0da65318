"use client";
import { askedOf } from "../internals/consent-answers.ts";
import { ConsentFields } from "../internals/ConsentFields.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferenceCenter } from "./PreferenceCenterContext.ts";

/**
 * One checkbox per purpose and kind of data, each with its sentence. What the browser's opt-out signal refused is there
 * too: a tick made here is an explicit yes, and counts. Renders a `<div>`.
 */
export function PreferenceCenterPurposes(given: PreferenceCenterPurposesProps) {
  const { consent, draft } = usePreferenceCenter("PreferenceCenter.Purposes");
  return useRender("div", given, {
    className: "rapport-preferences-purposes",
    children: <ConsentFields asked={askedOf(consent.declaration)} draft={draft} />,
  });
}

export interface PreferenceCenterPurposesProps extends PartProps<"div"> {}
