import type { Ranking, Slot } from "@rapport/core";
import type { Film } from "@rapport/fixtures";
import { useShelf } from "@rapport/react";
import { memo, type ReactNode, useId, useState } from "react";
import { FilmPage, type FilmPageProps } from "../internals/film-page.fixture.tsx";
import { evening, eveningOptions, lena } from "./evening.fixture.ts";
import { WhyPopover, type WhyPopoverContentProps, type WhyPopoverRootProps } from "./index.ts";

export interface FilmShelfProps extends Omit<WhyPopoverRootProps, "shelf" | "children">, FilmPageProps {
  /** @default "Picked for you" */
  title?: string | undefined;
  candidates?: readonly Film[] | undefined;
  /** Cards, at most. @default 5 */
  limit?: number | undefined;
  /** Made elsewhere; shown as it is. */
  ranking?: Ranking | undefined;
  /** Ids of the films that get a card. @default all on the shelf */
  shown?: readonly string[] | undefined;
  /** What stands in the panel. @default the ready panel */
  content?: ReactNode;
  /** Attributes of the panel. */
  given?: WhyPopoverContentProps | undefined;
  /** Told of every render of a card. */
  onRender?: ((item: string) => void) | undefined;
}

/** A plain shelf of films, each with its reason, as a host would write it from the parts. */
export function FilmShelf({ persona = lena, personalization, messages, children, ...props }: FilmShelfProps) {
  return (
    <FilmPage persona={persona} personalization={personalization} messages={messages}>
      <Shelf {...props} />
      {children}
    </FilmPage>
  );
}

function Shelf({
  title = "Picked for you",
  candidates = evening,
  limit = 5,
  ranking,
  shown,
  content,
  given,
  onRender,
  ...root
}: FilmShelfProps) {
  const [options] = useState({ ...eveningOptions, limit });
  const heading = useId();
  const shelf = useShelf<Film>({ id: "picked", candidates, options, ranking });
  return (
    <WhyPopover.Root shelf={shelf} {...root}>
      <section aria-labelledby={heading}>
        <h2 id={heading}>{title}</h2>
        <ul>
          {shelf.slots
            .filter(({ item, hidden }) => !hidden && (shown?.includes(item.id) ?? true))
            .map((slot) => (
              <Card key={slot.item.id} slot={slot} onRender={onRender} />
            ))}
        </ul>
      </section>
      <WhyPopover.Content {...given}>{content ?? <WhyPopover.Panel />}</WhyPopover.Content>
    </WhyPopover.Root>
  );
}

interface CardProps {
  slot: Slot<Film>;
  onRender: ((item: string) => void) | undefined;
}

const Card = memo(function Card({ slot, onRender }: CardProps) {
  onRender?.(slot.item.id);
  return (
    <li>
      <h3>{slot.item.title}</h3>
      <WhyPopover.Trigger slot={slot} />
    </li>
  );
});
