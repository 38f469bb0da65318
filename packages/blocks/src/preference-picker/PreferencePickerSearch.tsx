"use client";
import { useMessages } from "@rapport/react";
import { useEffect } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";

/**
 * Shows only what contains a few letters, whatever their case and diacritics. What was picked stays picked.
 * Renders an `<input type="search">`.
 */
export function PreferencePickerSearch(props: PreferencePickerSearchProps) {
  const messages = useMessages();
  const { later, query, setQuery, shown, announce } = usePreferencePicker("PreferencePicker.Search");
  const count = shown.length;
  useEffect(
    () => (query ? later?.afterPause(() => announce(messages.pickFound(count))) : undefined),
    [later, query, count, announce, messages],
  );
  return useRender("input", props, {
    type: "search",
    className: "rapport-picker-search",
    "aria-label": messages.pickSearch(),
    placeholder: messages.pickSearch(),
    value: query,
    onChange: ({ currentTarget }) => {
      announce("");
      setQuery(currentTarget.value);
    },
  });
}

export type PreferencePickerSearchProps = PartProps<"input">;
