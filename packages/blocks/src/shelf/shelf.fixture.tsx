import type { Slot } from "@rapport/core";
import { type ShelfHandle, type ShelfOptions, useFeedback, useShelf } from "@rapport/react";
import type { ReactNode } from "react";
import { type FilmItem, filmItems, FilmPage, type FilmPageProps } from "../internals/film-page.fixture.tsx";
import { Shelf, type ShelfRootProps } from "./index.ts";

export interface FilmShelfProps
  extends
    Omit<FilmPageProps, "children">,
    Partial<Omit<ShelfOptions<FilmItem>, "id">>,
    Partial<Omit<ShelfRootProps<FilmItem>, "shelf" | "children">> {
  /** How many films the shelf may choose from. @default all */
  count?: number | undefined;
  /** Whether the candidates never come. @default false */
  waits?: boolean | undefined;
  /** Shows a state as it is, without waiting for it. */
  status?: ShelfHandle["status"] | undefined;
  /** Renders one place. @default a card of the host's own */
  place?: ((slot: Slot<FilmItem>) => ReactNode) | undefined;
  /** A page with all films. */
  seeAll?: string | undefined;
  /** Stands in the page below the shelf. */
  below?: ReactNode;
}

/** A shelf put together from its parts, with the host's own cards: any card will do. */
export function FilmShelf({ persona, personalization, messages, below, ...shelf }: FilmShelfProps) {
  return (
    <FilmPage messages={messages} persona={persona} personalization={personalization}>
      <Parts {...shelf} />
      {below}
    </FilmPage>
  );
}

function Parts({
  count,
  candidates = filmItems,
  error,
  fallback,
  options,
  ranking,
  page,
  waits = false,
  status,
  place = filmPlace,
  seeAll,
  title = "Picked for you",
  ...root
}: Omit<FilmShelfProps, keyof FilmPageProps | "below">) {
  const chosen = count === undefined ? candidates : candidates.slice(0, count);
  const shelf = useShelf<FilmItem>({
    id: "picked",
    candidates: waits || error ? undefined : chosen,
    ...{ error, fallback, options, ranking, page },
  });
  return (
    <Shelf.Root shelf={status ? { ...shelf, status, slots: [] } : shelf} title={title} {...root}>
      <Shelf.Header>
        <Shelf.Title />
        <Shelf.Update />
        <Shelf.Count />
        <Shelf.SeeAll href={seeAll} />
        <Shelf.Arrows>
          <Shelf.Previous />
          <Shelf.Next />
        </Shelf.Arrows>
      </Shelf.Header>
      <Shelf.List>{place}</Shelf.List>
      <Shelf.Message />
      <Shelf.End />
    </Shelf.Root>
  );
}

const filmPlace = (slot: Slot<FilmItem>): ReactNode => (
  <Shelf.Item slot={slot}>
    <FilmCard slot={slot} />
  </Shelf.Item>
);

/** A plain card of the host's own. */
export function FilmCard({ slot: { item, hidden } }: { readonly slot: Slot<FilmItem> }) {
  const { value, rate, hide, undo } = useFeedback(item);
  return (
    <article aria-label={item.title} className="rapport-card">
      <div className="rapport-card-media">
        <img alt="" height={360} src={item.image} width={240} />
      </div>
      <div className="rapport-card-body">
        <h3 className="rapport-card-title">
          <a href={item.href}>{item.title}</a>
        </h3>
      </div>
      <div className="rapport-card-actions">
        {hidden ? (
          <button className="rapport-link" onClick={undo} type="button">
            Show again
          </button>
        ) : (
          <span style={{ display: "flex", gap: 16 }}>
            <button
              aria-pressed={value === "up"}
              className="rapport-link"
              onClick={() => rate(value === "up" ? null : "up")}
              type="button"
            >
              Like
            </button>
            <button className="rapport-link" onClick={hide} type="button">
              Hide
            </button>
          </span>
        )}
      </div>
    </article>
  );
}
