"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferenceCenter } from "./PreferenceCenterContext.ts";

/** Goes back to what was saved. Renders a `<button>`, which can be reached also while nothing is changed. */
export function PreferenceCenterReset(given: PreferenceCenterResetProps) {
  const { changes, reset } = usePreferenceCenter("PreferenceCenter.Reset");
  return useRender("button", given, {
    type: "button",
    className: "rapport-button",
    "aria-disabled": changes === 0 || undefined,
    onClick: reset,
    children: useMessages().preferences.reset(),
  });
}

export interface PreferenceCenterResetProps extends PartProps<"button"> {}
