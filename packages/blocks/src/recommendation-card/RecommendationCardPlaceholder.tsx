"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useRecommendationCard } from "./RecommendationCardContext.ts";

const tints = 6;

/** Characters from which on a title needs smaller letters. */
const longTitle = 40;

/** Stands in for a picture: the title on one of six grounds. Renders a `<div>`, hidden from assistive technology. */
export function RecommendationCardPlaceholder(props: RecommendationCardPlaceholderProps): ReactNode {
  const { item } = useRecommendationCard("RecommendationCard.Placeholder");
  const state: RecommendationCardPlaceholderState = {
    tint: tintOf(item.id),
    long: item.title.length >= longTitle,
  };
  const own = { className: "rapport-card-placeholder", "aria-hidden": true, children: item.title };
  return useRender("div", props, own, state);
}

/** The same item always has the same one. */
function tintOf(id: string): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return 1 + (hash % tints);
}

export interface RecommendationCardPlaceholderState {
  /** 1 to 6. `[data-tint]` */
  readonly tint: number;
  /** The title needs smaller letters. `[data-long]` */
  readonly long: boolean;
}

export type RecommendationCardPlaceholderProps = PartProps<"div", RecommendationCardPlaceholderState>;
