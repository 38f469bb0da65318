"use client";
import type { Slot } from "@rapport/core";
import { useImpression } from "@rapport/react";
import { type ReactNode, use, useId, useMemo } from "react";
import { ShelfId } from "../internals/ShelfId.ts";
import { mergedRef } from "../internals/mergedRef.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import type { CardItem } from "./card-item.ts";
import { RecommendationCardContext } from "./RecommendationCardContext.ts";
import { useHiddenFocus } from "./useHiddenFocus.ts";

/**
 * One recommended item. Renders an `<article>` named by its title. Records that it was really seen, unless the shelf
 * around it does so.
 */
export function RecommendationCardRoot({
  item: given,
  slot,
  hidden = slot?.hidden ?? false,
  ...props
}: RecommendationCardRootProps): ReactNode {
  const item = (slot?.item ?? given) as CardItem;
  const titleId = useId();
  const [card, returnFocus] = useHiddenFocus(hidden);
  const seen = useImpression(item);
  const counts = use(ShelfId) === undefined && !hidden;
  const ref = mergedRef<HTMLElement>(card, counts ? seen : undefined);
  const state: RecommendationCardRootState = { different: slot?.ranked.different ?? false, hidden };
  const own = { className: "rapport-card", "aria-labelledby": titleId, ref };
  const article = useRender("article", props, own, state);
  const context = useMemo(
    () => ({ item, slot, hidden, titleId, returnFocus }),
    [item, slot, hidden, titleId, returnFocus],
  );
  return <RecommendationCardContext value={context}>{article}</RecommendationCardContext>;
}

export interface RecommendationCardRootState {
  /** Variety brought it in. `[data-different]` */
  readonly different: boolean;
  /** `RecommendationCard.HiddenTile` stands in for everything else. `[data-hidden]` */
  readonly hidden: boolean;
}

interface Attributes extends Omit<PartProps<"article", RecommendationCardRootState>, "slot" | "hidden"> {
  /**
   * Whether the person hid the item.
   * @default what the slot says
   */
  hidden?: boolean | undefined;
}

interface OfSlot extends Attributes {
  /** A place of a shelf: the item, with why it is there. */
  slot: Slot<CardItem>;
  item?: never;
}

interface OfItem extends Attributes {
  /** An item by itself, for example on its own page. There is no reason to show then. */
  item: CardItem;
  slot?: never;
}

export type RecommendationCardRootProps = OfSlot | OfItem;
