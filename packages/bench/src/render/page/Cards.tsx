import { RecommendationCard, type CardItem } from "@rapport/blocks/recommendation-card";
import { Shelf } from "@rapport/blocks/shelf";
import { ThumbsFeedback } from "@rapport/blocks/thumbs-feedback";
import { WhyPopover } from "@rapport/blocks/why-popover";
import type { Slot } from "@rapport/core";
import { useShelf } from "@rapport/react";
import { Profiler, type ReactNode, useMemo } from "react";
import { everything } from "./catalogue.ts";
import { counted } from "./counted.ts";

/** All items in one open shelf, out of the same parts as the ready-made one, each card under a profiler. */
export function Cards({ items, frozen }: CardsProps): ReactNode {
  const measured = useShelf({ id: "all", candidates: items, options: everything });
  const shelf = useMemo(() => {
    const all = items.map(({ id }) => id);
    return frozen ? { ...measured, setVisible: () => measured.setVisible(all) } : measured;
  }, [measured, items, frozen]);
  return (
    <WhyPopover.Root shelf={shelf}>
      <Shelf.Root defaultExpanded shelf={shelf} title="All">
        <Shelf.Header>
          <Shelf.Title />
          <Shelf.Update />
        </Shelf.Header>
        <Shelf.List<CardItem>>{card}</Shelf.List>
        <ThumbsFeedback.Receipt />
      </Shelf.Root>
      <WhyPopover.Content>
        <WhyPopover.Panel />
      </WhyPopover.Content>
    </WhyPopover.Root>
  );
}

const card = (slot: Slot<CardItem>) => (
  <Profiler id={slot.item.id} onRender={counted.note}>
    <Shelf.Item slot={slot}>
      <RecommendationCard.Root slot={slot}>
        <RecommendationCard.Media />
        <RecommendationCard.Body>
          <RecommendationCard.Title />
          <RecommendationCard.Meta />
        </RecommendationCard.Body>
        <RecommendationCard.Reason>
          <WhyPopover.Trigger slot={slot} />
        </RecommendationCard.Reason>
        <RecommendationCard.Actions>
          <ThumbsFeedback.Root item={slot.item}>
            <ThumbsFeedback.Up />
            <ThumbsFeedback.Down />
          </ThumbsFeedback.Root>
        </RecommendationCard.Actions>
        <RecommendationCard.HiddenTile />
        <ThumbsFeedback.Reasons item={slot.item} />
      </RecommendationCard.Root>
    </Shelf.Item>
  </Profiler>
);

interface CardsProps {
  readonly items: readonly CardItem[];
  /** Whether every card counts as on screen, so that none may move. */
  readonly frozen: boolean;
}
