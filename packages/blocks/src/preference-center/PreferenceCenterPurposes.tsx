"use client";
import { askedOf } from "@rapport/core";
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
    children: (
      <ConsentFields
        asked={askedOf(consent)}
        field={(purpose, kind) => ({
          checked: draft.checked(purpose, kind),
          onChange: () => draft.toggle(purpose, kind),
        })}
      />
    ),
  });
}

export interface PreferenceCenterPurposesProps extends PartProps<"div"> {}
