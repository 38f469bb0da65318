"use client";
import { useMessages } from "@rapport/react";
import type { ReactNode } from "react";
import { HiddenIcon } from "../internals/icons.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useRecommendationCard } from "./RecommendationCardContext.ts";
import { RecommendationCardUndo } from "./RecommendationCardUndo.tsx";

/**
 * Stands in the place of a hidden item, as large as its picture. Renders a `<div>` with "Hidden." and
 * `RecommendationCard.Undo` while the card is hidden, else nothing. Belongs directly into `RecommendationCard.Root`.
 */
export function RecommendationCardHiddenTile(props: RecommendationCardHiddenTileProps): ReactNode {
  const { hidden } = useRecommendationCard("RecommendationCard.HiddenTile");
  const messages = useMessages();
  const content = (
    <>
      <HiddenIcon />
      <p>{messages.hidden()}</p>
      <RecommendationCardUndo />
    </>
  );
  const tile = useRender("div", props, { className: "rapport-hidden-tile", children: content });
  return hidden ? tile : null;
}

export type RecommendationCardHiddenTileProps = PartProps<"div">;
