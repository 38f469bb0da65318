"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";

/** Names the dial. Renders a `<legend>`. */
export function PersonalizationLevelTitle(given: PersonalizationLevelTitleProps) {
  return useRender("legend", given, {
    className: "rapport-level-title",
    children: useMessages().levels.title(),
  });
}

export interface PersonalizationLevelTitleProps extends PartProps<"legend"> {}
