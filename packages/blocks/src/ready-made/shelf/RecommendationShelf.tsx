"use client";
import type { Page, Ranking, RankOptions, Slot } from "@rapport/core";
import { type ShelfOptions, useShelf, type WordedReceipt } from "@rapport/react";
import { type ReactNode, useCallback } from "react";
import type { CardItem } from "../../recommendation-card/index.ts";
import { Shelf, type ShelfRootProps } from "../../shelf/index.ts";
import { ThumbsFeedback, type ThumbsFeedbackReceiptProps } from "../../thumbs-feedback/index.ts";
import { WhyPopover, type WhyPopoverRootProps } from "../../why-popover/index.ts";
import { Boundary } from "../Boundary.tsx";
import { type CardOptions, CardParts } from "../recommendation-card/CardParts.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useUpdateNews } from "./useUpdateNews.ts";

/**
 * A shelf of recommendations in one tag: it ranks, shows, explains, listens and responds. Renders a `<section>`; nothing,
 * if it fails.
 */
export function RecommendationShelf<T extends CardItem>(props: RecommendationShelfProps<T>): ReactNode {
  return (
    <Boundary>
      <ShelfParts {...props} />
    </Boundary>
  );
}

function ShelfParts<T extends CardItem>({
  title,
  level = 2,
  visible,
  seeAll,
  receipt = true,
  onSave,
  saving,
  dataPanel,
  askAbout,
  expanded,
  defaultExpanded,
  onExpandedChange,
  className,
  ...options
}: RecommendationShelfProps<T>): ReactNode {
  const shelf = useShelf<T>(options);
  const keptFocus = useKeptFocus();
  const [news, tellUpdate] = useUpdateNews(shelf.slots);
  const cardLevel = Math.min(level + 1, 6) as CardOptions<T>["level"];
  const place = useCallback(
    (slot: Slot<T>) => (
      <Shelf.Item slot={slot}>
        <Boundary>
          <CardParts askAbout={askAbout} item={slot.item} level={cardLevel} onSave={onSave} slot={slot} />
        </Boundary>
      </Shelf.Item>
    ),
    [askAbout, cardLevel, onSave],
  );
  // The item of an act may have left since: then the receipt says that it left this list.
  const isHere = ({ item, receipt: { lists } }: WordedReceipt): boolean =>
    !item ||
    shelf.slots.some((slot) => slot.item.id === item.id) ||
    lists.some((list) => list.shelf === shelf.id && [...list.down, ...list.removed].includes(item.id));
  return (
    <WhyPopover.Root dataPanel={dataPanel} places={visible} shelf={shelf}>
      <Shelf.Root {...{ className, defaultExpanded, expanded, onExpandedChange, shelf, title, visible }}>
        <Shelf.Header>
          <Shelf.Title level={level} />
          <Shelf.Update onClick={tellUpdate} />
          <span aria-live="polite" className="rapport-visually-hidden">
            {/* What was said of an earlier order is not said of this one. */}
            {!shelf.pending && news}
          </span>
          <Shelf.Count />
          <Shelf.SeeAll href={seeAll} />
          <Shelf.Arrows>
            <Shelf.Previous />
            <Shelf.Next />
          </Shelf.Arrows>
        </Shelf.Header>
        <Shelf.List {...keptFocus}>{place}</Shelf.List>
        <Shelf.Message status="stalled" />
        <Shelf.Message status="empty" />
        <Shelf.End />
        {receipt && <ThumbsFeedback.Receipt filter={isHere} saving={saving} />}
      </Shelf.Root>
      <Boundary>
        <WhyPopover.Content>
          <WhyPopover.Panel />
        </WhyPopover.Content>
      </Boundary>
    </WhyPopover.Root>
  );
}

export interface RecommendationShelfProps<T extends CardItem = CardItem> extends ShelfOptions<T> {
  /** Unique on the page. */
  readonly id: string;
  /** The heading, which also names the arrows. */
  title: string;
  /** What to choose from; undefined while it is being fetched. Pass the same array while nothing changed. */
  readonly candidates?: readonly T[] | undefined;
  /** Why fetching failed. The last good results stay, else the fallback comes in. */
  readonly error?: unknown;
  /** Shown if fetching fails or takes longer than 4 s. */
  readonly fallback?: readonly T[] | undefined;
  /** How to rank: places, variety, weights. */
  readonly options?: RankOptions | undefined;
  /**
   * Made on a server; rendered unchanged until the next update. Made with `fromProvider`: its order takes the place of
   * scores for as long as it is given.
   */
  readonly ranking?: Ranking | undefined;
  /** From `usePage`, if the shelf shares its items out with others. */
  readonly page?: Page<T> | undefined;
  /**
   * Level of the shelf's heading; its cards come one below.
   * @default 2
   */
  level?: 1 | 2 | 3 | 4 | 5 | undefined;
  /**
   * Most cards beside each other, 1 to 12; fewer where there is no room.
   * @default 5
   */
  visible?: ShelfRootProps<T>["visible"];
  /** Address of a page with all of them. Without it, "See all" opens the row in place. */
  seeAll?: string | undefined;
  /** Whether all cards are shown, if the host keeps that. */
  expanded?: boolean | undefined;
  /** @default false */
  defaultExpanded?: boolean | undefined;
  /** Told before "See all" changes anything; `details.cancel()` stops it. */
  onExpandedChange?: ShelfRootProps<T>["onExpandedChange"];
  /**
   * Whether the line that tells what an act did stands below this shelf. Turn it off where the page has a
   * `ThumbsFeedback.Receipt` of its own.
   * @default true
   */
  receipt?: boolean | undefined;
  /** Saves an opinion to the host's account: see `onSave` of `ThumbsFeedback.Root`. */
  onSave?: CardOptions<T>["onSave"];
  /** Of an outbox, where opinions go through one instead of `onSave`: see `saving` of `ThumbsFeedback.Receipt`. */
  saving?: ThumbsFeedbackReceiptProps["saving"];
  /** Where the data panel is: see `dataPanel` of `WhyPopover.Root`. */
  dataPanel?: WhyPopoverRootProps["dataPanel"];
  /** What an item may be disliked for: see `traits` of `ThumbsFeedback.Reasons`. Keep the function. */
  askAbout?: CardOptions<T>["askAbout"];
  /** Of the `<section>`. */
  className?: string | undefined;
}
