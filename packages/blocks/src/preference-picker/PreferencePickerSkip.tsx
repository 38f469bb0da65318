"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";

/** Passes the question by, at once. It weighs as much as saving. Renders a `<button>`. */
export function PreferencePickerSkip(props: PreferencePickerSkipProps) {
  const messages = useMessages();
  const { skip } = usePreferencePicker("PreferencePicker.Skip");
  return useRender("button", props, {
    type: "button",
    className: "rapport-button",
    onClick: skip,
    children: messages.skip(),
  });
}

export type PreferencePickerSkipProps = PartProps<"button">;
