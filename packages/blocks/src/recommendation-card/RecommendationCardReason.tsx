"use client";
import type { Slot } from "@rapport/core";
import { useReasons } from "@rapport/react";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useRecommendationCard } from "./RecommendationCardContext.ts";

/**
 * The row that says why the item is here. Renders a `<div>`: with a `WhyPopover.Trigger` as its child, or by itself with
 * the first reason as plain text.
 */
export function RecommendationCardReason({ children, ...props }: RecommendationCardReasonProps): ReactNode {
  const { slot } = useRecommendationCard("RecommendationCard.Reason");
  const content = children ?? (slot && <ReasonLine slot={slot} />);
  return useRender("div", props, { className: "rapport-card-reason", children: content });
}

function ReasonLine({ slot }: { slot: Slot }) {
  return <span>{useReasons(slot).line}</span>;
}

export type RecommendationCardReasonProps = PartProps<"div">;
