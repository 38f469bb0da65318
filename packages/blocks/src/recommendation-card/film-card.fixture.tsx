import type { Slot } from "@rapport/core";
import { useFeedback, useShelf } from "@rapport/react";
import { type FilmItem, filmItems, FilmPage, type FilmPageProps } from "../internals/film-page.fixture.tsx";
import { type CardItem, RecommendationCard, type RecommendationCardMediaProps } from "./index.ts";

export interface FilmCardProps extends Omit<FilmPageProps, "children"> {
  /** Id of the film. @default the first on the shelf */
  film?: string | undefined;
  /** What differs from the film in the catalogue. */
  item?: Partial<CardItem> | undefined;
  /** The picture's. */
  media?: RecommendationCardMediaProps | undefined;
  /** Shows the item alone, as it is where nothing was ranked. @default false */
  alone?: boolean | undefined;
}

/** One card of a shelf, put together from its parts. */
export function FilmCard({ persona, personalization, messages, ...card }: FilmCardProps) {
  return (
    <FilmPage messages={messages} persona={persona} personalization={personalization}>
      <Picked {...card} />
    </FilmPage>
  );
}

function Picked({ film, item, media, alone = false }: Omit<FilmCardProps, keyof FilmPageProps>) {
  const shelf = useShelf<FilmItem>({ id: "picked", candidates: filmItems });
  const slot = shelf.slots.find((place) => !film || place.item.id === film);
  if (!slot) return null;
  const shown = { ...slot, item: { ...slot.item, ...item } };
  return <Card {...(alone ? { item: shown.item } : { slot: shown })} media={media} />;
}

interface CardProps {
  slot?: Slot<CardItem>;
  item?: CardItem;
  media: RecommendationCardMediaProps | undefined;
}

/** The parts in their usual order, with buttons of the host's own. */
function Card({ slot, media, ...rest }: CardProps) {
  const item = (slot?.item ?? rest.item) as CardItem;
  const { hidden, value, rate } = useFeedback(item);
  return (
    <RecommendationCard.Root {...(slot ? { slot } : { item, hidden })}>
      <RecommendationCard.Media {...media} />
      <RecommendationCard.Body>
        <RecommendationCard.Title />
        <RecommendationCard.Meta />
      </RecommendationCard.Body>
      <RecommendationCard.Reason />
      <RecommendationCard.Actions style={{ gap: 16 }}>
        <button
          aria-pressed={value === "up"}
          className="rapport-link"
          onClick={() => rate(value === "up" ? null : "up")}
          type="button"
        >
          Like
        </button>
        <button className="rapport-link" onClick={() => rate("down")} type="button">
          Not for me
        </button>
      </RecommendationCard.Actions>
      <RecommendationCard.HiddenTile />
    </RecommendationCard.Root>
  );
}
