"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";

/** Follows what was picked, however little it is. Renders a `<button>`. */
export function PreferencePickerSave(props: PreferencePickerSaveProps) {
  const messages = useMessages();
  const { save, instant } = usePreferencePicker("PreferencePicker.Save");
  return useRender("button", props, {
    type: "button",
    className: "rapport-button",
    onClick: save,
    children: instant ? messages.done() : messages.save(),
  });
}

export type PreferencePickerSaveProps = PartProps<"button">;
