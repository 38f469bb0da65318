"use client";
import { useMessages } from "@rapport/react";
import { useEffect, useEffectEvent } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";

/** Milliseconds of rest after which the count is read out. */
const pause = 500;

/**
 * Shows only what contains a few letters, whatever their case and diacritics. What was picked stays picked.
 * Renders an `<input type="search">`.
 */
export function PreferencePickerSearch(props: PreferencePickerSearchProps) {
  const messages = useMessages();
  const { query, setQuery, options, isShown, announce } = usePreferencePicker("PreferencePicker.Search");
  const tell = useEffectEvent(() => announce(messages.pickFound(options.filter(isShown).length)));
  useEffect(() => {
    if (!query.trim()) return undefined;
    const timer = setTimeout(tell, pause);
    return () => clearTimeout(timer);
  }, [query]);
  return useRender("input", props, {
    type: "search",
    className: "rapport-picker-search",
    "aria-label": messages.pickSearch(),
    placeholder: messages.pickSearch(),
    autoComplete: "off",
    value: query,
    onChange: ({ currentTarget }) => {
      announce("");
      setQuery(currentTarget.value);
    },
    onKeyDown: (event) => {
      // Within a form of the host's, Enter would send it.
      if (event.key === "Enter") event.preventDefault();
    },
  });
}

export type PreferencePickerSearchProps = PartProps<"input">;
