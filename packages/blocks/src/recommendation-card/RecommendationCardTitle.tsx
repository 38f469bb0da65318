"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useRecommendationCard } from "./RecommendationCardContext.ts";
import { RecommendationCardLink } from "./RecommendationCardLink.tsx";

/** The heading that names the card. Renders an `<h3>` with `RecommendationCard.Link` in it. */
export function RecommendationCardTitle({ level = 3, ...props }: RecommendationCardTitleProps): ReactNode {
  const { titleId } = useRecommendationCard("RecommendationCard.Title");
  const own = { className: "rapport-card-title", id: titleId, children: <RecommendationCardLink /> };
  return useRender(`h${level}` as "h3", props, own);
}

export interface RecommendationCardTitleProps extends Omit<PartProps<"h3">, "id"> {
  /**
   * Level of the heading: one below the shelf's.
   * @default 3
   */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}
