"use client";
import type { Page, Slot } from "@rapport/core";
import { useFeedback } from "@rapport/react";
import type { ReactNode } from "react";
import type { CardItem } from "../../recommendation-card/index.ts";
import { WhyPopover } from "../../why-popover/index.ts";
import { Boundary } from "../Boundary.tsx";
import { type CardOptions, CardParts } from "./CardParts.tsx";

/**
 * A recommended item with picture, reason, explanation and thumbs, by itself: outside of `RecommendationShelf`, which
 * makes its own cards. Renders an `<article>`; nothing, if it fails.
 */
export function RecommendationCard<T extends CardItem>({
  item,
  slot,
  shelf,
  ...props
}: RecommendationCardProps<T>): ReactNode {
  return (
    <Boundary>
      {slot ? (
        <WhyPopover.Root shelf={shelf}>
          <CardParts item={slot.item} slot={slot} {...props} />
          <Boundary>
            <WhyPopover.Content>
              <WhyPopover.Panel />
            </WhyPopover.Content>
          </Boundary>
        </WhyPopover.Root>
      ) : (
        <Unranked item={item} {...props} />
      )}
    </Boundary>
  );
}

function Unranked<T extends CardItem>({ item, ...props }: Attributes<T> & { item: T }): ReactNode {
  const { hidden } = useFeedback(item);
  return <CardParts hidden={hidden} item={item} {...props} />;
}

interface Attributes<T extends CardItem> extends CardOptions<T> {
  className?: string | undefined;
}

interface OfSlot<T extends CardItem> extends Attributes<T> {
  /** A place of a shelf: the item, with why it is there. */
  slot: Slot<T>;
  /** The shelf it is a place of, from `useShelf`. */
  shelf: { readonly id: string; readonly page: Page };
  item?: never;
}

interface OfItem<T extends CardItem> extends Attributes<T> {
  /** An item that was not ranked, for example on its own page. It has no reason to be explained. */
  item: T;
  slot?: never;
  shelf?: never;
}

export type RecommendationCardProps<T extends CardItem = CardItem> = OfSlot<T> | OfItem<T>;
