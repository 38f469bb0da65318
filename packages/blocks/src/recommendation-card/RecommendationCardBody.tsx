"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";

/** Holds title and facts, one row of the card. Renders a `<div>`. */
export function RecommendationCardBody(props: RecommendationCardBodyProps): ReactNode {
  return useRender("div", props, { className: "rapport-card-body" });
}

export type RecommendationCardBodyProps = PartProps<"div">;
