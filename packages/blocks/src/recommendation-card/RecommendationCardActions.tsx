"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";

/** The row of buttons, beside the link and above its area. Renders a `<div>`. */
export function RecommendationCardActions(props: RecommendationCardActionsProps): ReactNode {
  return useRender("div", props, { className: "rapport-card-actions" });
}

export type RecommendationCardActionsProps = PartProps<"div">;
