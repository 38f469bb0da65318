"use client";
import type { Slot } from "@rapport/core";
import type { Thumb } from "@rapport/react";
import type { ReactNode } from "react";
import { RecommendationCard as Card, type CardItem } from "../../recommendation-card/index.ts";
import { ThumbsFeedback } from "../../thumbs-feedback/index.ts";
import { WhyPopover } from "../../why-popover/index.ts";

/** A card with everything on it. A slot needs a `WhyPopover.Root` around. Renders an `<article>`. */
export function CardParts<T extends CardItem>({
  item,
  slot,
  level,
  onSave,
  askAbout,
  ...props
}: CardPartsProps<T>): ReactNode {
  const root = slot ? { slot } : { item };
  return (
    <Card.Root {...root} {...props}>
      <Card.Media />
      <Card.Body>
        <Card.Title level={level} />
        <Card.Meta />
      </Card.Body>
      <Card.Reason>{slot && <WhyPopover.Trigger slot={slot} />}</Card.Reason>
      <Card.Actions>
        <ThumbsFeedback.Root item={item} onSave={onSave && ((value) => onSave(value, item))}>
          <ThumbsFeedback.Up />
          <ThumbsFeedback.Down />
        </ThumbsFeedback.Root>
      </Card.Actions>
      <Card.HiddenTile />
      <ThumbsFeedback.Reasons item={item} traits={askAbout?.(item)} />
    </Card.Root>
  );
}

/** What the host can say about any card. */
export interface CardOptions<T extends CardItem> {
  /**
   * Level of the card's heading.
   * @default 3
   */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Saves an opinion to the host's account: see `onSave` of `ThumbsFeedback.Root`. */
  onSave?: ((value: Thumb, item: T) => Promise<void>) | undefined;
  /**
   * What an item may be disliked for, most telling first: see `traits` of `ThumbsFeedback.Reasons`.
   * @default its traits, one of each facet first
   */
  askAbout?: ((item: T) => readonly string[]) | undefined;
}

interface CardPartsProps<T extends CardItem> extends CardOptions<T> {
  item: T;
  slot?: Slot<T> | undefined;
  hidden?: boolean | undefined;
  className?: string | undefined;
}
