"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePersonalizationLevel } from "./PersonalizationLevelContext.ts";

/** Tells what the level that was chosen last did to the page. Renders a `<p role="status">`. */
export function PersonalizationLevelStatus(given: PersonalizationLevelStatusProps) {
  const { news } = usePersonalizationLevel("PersonalizationLevel.Status");
  return useRender("p", given, { className: "rapport-level-status", role: "status", children: news });
}

export interface PersonalizationLevelStatusProps extends PartProps<"p"> {}
