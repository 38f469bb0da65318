"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";

/** Records everything as it stands here, see `PreferenceCenter.Root`. Renders a `<button type="submit">`. */
export function PreferenceCenterSave(given: PreferenceCenterSaveProps) {
  return useRender("button", given, {
    type: "submit",
    className: "rapport-button",
    children: useMessages().consent.save(),
  });
}

export interface PreferenceCenterSaveProps extends PartProps<"button"> {}
