"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";

/** What is asked, in plain words: "Pick what you would like to see more of". Renders a `<legend>`. */
export function PreferencePickerLegend(props: PreferencePickerLegendProps) {
  const { id } = usePreferencePicker("PreferencePicker.Legend");
  return useRender("legend", props, { className: "rapport-picker-legend", id: `${id}legend` });
}

export type PreferencePickerLegendProps = PartProps<"legend">;
