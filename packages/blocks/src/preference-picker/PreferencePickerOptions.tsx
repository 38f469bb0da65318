"use client";
import { Fragment, type ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import type { PreferenceOption } from "./options.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";
import { PreferencePickerOption } from "./PreferencePickerOption.tsx";

/**
 * Everything that can be picked: chips, or from 31 options on a list with one stop for the Tab key. Their order never
 * changes; related options come at the end. Renders a `<div>`.
 */
export function PreferencePickerOptions({ children = chip, ...given }: PreferencePickerOptionsProps) {
  const picker = usePreferencePicker("PreferencePicker.Options");
  const { later, shown, long } = picker;
  return useRender(
    "div",
    given,
    {
      className: "rapport-picker-options",
      children:
        long && later ? (
          <later.Listbox options={shown} picker={picker} />
        ) : (
          shown.map((option) => <Fragment key={option.trait}>{children(option)}</Fragment>)
        ),
    },
    { long } satisfies PreferencePickerOptionsState,
  );
}

const chip = (option: PreferenceOption): ReactNode => <PreferencePickerOption option={option} />;

export interface PreferencePickerOptionsState {
  /** `data-long` where a list takes the place of chips. */
  long: boolean;
}

export interface PreferencePickerOptionsProps extends Omit<
  PartProps<"div", PreferencePickerOptionsState>,
  "children"
> {
  /** Draws one chip. @default `<PreferencePicker.Option option={option} />` */
  children?: ((option: PreferenceOption) => ReactNode) | undefined;
}
