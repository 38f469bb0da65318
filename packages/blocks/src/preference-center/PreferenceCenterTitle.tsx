"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferenceCenter } from "./PreferenceCenterContext.ts";

/** The heading that names the center. Renders an `<h2>`. */
export function PreferenceCenterTitle({ level = 2, ...given }: PreferenceCenterTitleProps) {
  const { titleId } = usePreferenceCenter("PreferenceCenter.Title");
  const own = {
    className: "rapport-preferences-title",
    id: titleId,
    children: useMessages().preferences.title(),
  };
  return useRender(`h${level}` as "h2", given, own);
}

export interface PreferenceCenterTitleProps extends Omit<PartProps<"h2">, "id"> {
  /** @default 2 */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}
