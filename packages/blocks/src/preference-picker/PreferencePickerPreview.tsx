"use client";
import type { Item, RankOptions } from "@rapport/core";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";

/**
 * Tells what a list would become with these picks, computed by ranking it with them: "You will see more noir: 7 of your
 * first 12 films instead of 2." Where picks may not be kept it says that
 * instead, and while nothing is picked it explains the mark of what was guessed. Its place is kept, so that nothing
 * moves. Renders a `<div>` with a live region.
 */
export function PreferencePickerPreview({
  candidates,
  options,
  children,
  ...given
}: PreferencePickerPreviewProps) {
  const picker = usePreferencePicker("PreferencePicker.Preview");
  const { later, allowed = true } = picker;
  return useRender(
    "div",
    given,
    {
      className: "rapport-picker-preview",
      children: later && (
        <later.Preview candidates={candidates} options={options} picker={picker}>
          {children}
        </later.Preview>
      ),
    },
    { allowed } satisfies PreferencePickerPreviewState,
  );
}

export interface PreferencePickerPreviewState {
  /** `data-allowed` unless the person did not allow that what they tell is kept. */
  allowed: boolean;
}

export interface PreferencePickerPreviewProps extends Omit<
  PartProps<"div", PreferencePickerPreviewState>,
  "children"
> {
  /** What the list chooses from. Pass the same array as to the shelf. */
  candidates: readonly Item[];
  /** How the list ranks. Keep the object. */
  options?: RankOptions | undefined;
  /** Stands beside the words where picks may not be kept: a way to the host's consent settings. */
  children?: ReactNode;
}
