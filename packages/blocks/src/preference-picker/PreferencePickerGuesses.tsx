"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";

/** Explains the mark of what was guessed: "It looks like …". Nothing is picked from it. Its place is kept. Renders a `<p>`. */
export function PreferencePickerGuesses(props: PreferencePickerGuessesProps) {
  const messages = useMessages();
  const { options, guessed, value } = usePreferencePicker("PreferencePicker.Guesses");
  const isMarked = options.some(({ trait }) => guessed.has(trait) && !value.includes(trait));
  return useRender("p", props, {
    className: "rapport-picker-guesses",
    children: isMarked ? messages.pickGuesses() : "",
  });
}

export type PreferencePickerGuessesProps = PartProps<"p">;
