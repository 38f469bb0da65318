"use client";
import { useFeedback, useMessages } from "@rapport/react";
import { type ReactNode, useId } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useRecommendationCard } from "./RecommendationCardContext.ts";

/**
 * Takes the hiding back. Renders a `<button>`. The focus comes here when the card is hidden from within, and goes back
 * to where it was.
 */
export function RecommendationCardUndo(props: RecommendationCardUndoProps): ReactNode {
  const { item, titleId, returnFocus } = useRecommendationCard("RecommendationCard.Undo");
  const feedback = useFeedback(item);
  const id = useId();
  const own = {
    type: "button" as const,
    className: "rapport-link",
    id,
    "aria-labelledby": `${id} ${titleId}`,
    "data-undo": "",
    children: useMessages().undo(),
    onClick: () => {
      returnFocus();
      feedback.undo();
    },
  };
  return useRender("button", props, own);
}

export type RecommendationCardUndoProps = Omit<PartProps<"button">, "id">;
