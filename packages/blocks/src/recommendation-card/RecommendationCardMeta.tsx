"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useRecommendationCard } from "./RecommendationCardContext.ts";

/** A line of facts. Renders a `<p>` with the item's `meta`, or nothing where there is none. */
export function RecommendationCardMeta(props: RecommendationCardMetaProps): ReactNode {
  const { item } = useRecommendationCard("RecommendationCard.Meta");
  const line = useRender("p", props, { className: "rapport-card-meta", children: item.meta });
  return (props.children ?? item.meta) ? line : null;
}

export type RecommendationCardMetaProps = PartProps<"p">;
