"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";

/** How many picks help, and how many there can be. Advice: it holds nobody back. Renders a `<p>`. */
export function PreferencePickerAdvice(props: PreferencePickerAdviceProps) {
  const messages = useMessages();
  const { minimum, maximum } = usePreferencePicker("PreferencePicker.Advice");
  return useRender("p", props, {
    className: "rapport-picker-advice",
    children: (
      <>
        {minimum > 0 && messages.pickAdvice(minimum)} {maximum < Infinity && messages.pickLimit(maximum)}
      </>
    ),
  });
}

export type PreferencePickerAdviceProps = PartProps<"p">;
