import type { Slot } from "@rapport/core";
import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { CardItem } from "./card-item.ts";

export interface RecommendationCardContextValue {
  readonly item: CardItem;
  /** Undefined where the card shows an item that was not ranked. */
  readonly slot: Slot<CardItem> | undefined;
  readonly hidden: boolean;
  readonly titleId: string;
  /** Says that the focus belongs back into the card once it is shown again. */
  readonly returnFocus: () => void;
}

export const [RecommendationCardContext, useRecommendationCard] =
  createRequiredContext<RecommendationCardContextValue>("RecommendationCard.Root");
