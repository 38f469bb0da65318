"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";

/**
 * Tells what just happened: how many were found, that no more can be picked, what was added. Its place is kept, so that
 * nothing moves. Renders a `<p role="status">`.
 */
export function PreferencePickerStatus(props: PreferencePickerStatusProps) {
  const { message } = usePreferencePicker("PreferencePicker.Status");
  return useRender("p", props, { role: "status", className: "rapport-picker-status", children: message });
}

export type PreferencePickerStatusProps = PartProps<"p">;
