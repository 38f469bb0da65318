import type { Slot } from "@rapport/core";
import { type Film, films, type Persona } from "@rapport/fixtures";
import { useShelf } from "@rapport/react";
import { memo, type ReactNode, useId, useState } from "react";
import { FilmPage, type FilmPageProps } from "../internals/film-page.fixture.tsx";
import { WhyPopover, type WhyPopoverContentProps, type WhyPopoverRootProps } from "./index.ts";

/** Looked at love stories for weeks, then liked Past Lives: every kind of reason stands behind her films. */
export const lena: Persona = {
  id: "lena",
  name: "Lena",
  description: "Looked at love stories for weeks, then liked one.",
  acts: [
    { act: "open", film: "before-sunrise", daysAgo: 40 },
    { act: "open", film: "brief-encounter", daysAgo: 36 },
    { act: "open", film: "casablanca", daysAgo: 32 },
    { act: "open", film: "in-the-mood-for-love", daysAgo: 28 },
    { act: "open", film: "amelie", daysAgo: 20 },
    { act: "like", film: "past-lives", daysAgo: 8 },
  ],
};

export interface FilmShelfProps extends Omit<WhyPopoverRootProps, "shelf" | "children">, FilmPageProps {
  /** @default "Picked for you" */
  title?: string | undefined;
  candidates?: readonly Film[] | undefined;
  /** Cards, at most. @default 12 */
  limit?: number | undefined;
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
  candidates = films,
  limit = 12,
  shown,
  content,
  given,
  onRender,
  ...root
}: FilmShelfProps) {
  const [options] = useState({ limit });
  const heading = useId();
  const shelf = useShelf<Film>({ id: "picked", candidates, options });
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
