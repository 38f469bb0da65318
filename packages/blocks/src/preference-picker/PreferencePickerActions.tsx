"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";

/** Holds the buttons, in sight however long the list is. Renders a `<div>`. */
export function PreferencePickerActions(props: PreferencePickerActionsProps) {
  return useRender("div", props, { className: "rapport-picker-actions" });
}

export type PreferencePickerActionsProps = PartProps<"div">;
