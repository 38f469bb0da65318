import type { Personalization, Ranking } from "@rapport/core";
import { createTestPersonalization } from "@rapport/react/testing";
import { StrictMode, useEffect, useState } from "react";
import { filmItems } from "../../internals/film-page.fixture.tsx";
import { FilmShelf } from "./film-shelf.fixture.tsx";

/** The films of the page, the same on both sides. */
export const shelfFilms = filmItems.slice(0, 60);

/** Tells of `films`, when they have been fetched. */
export const arrival = new EventTarget();

interface PageProps {
  personalization: Personalization;
  /** Made on the server. */
  ranking?: Ranking | undefined;
  /** Whether the films only come with an event of `arrival`. @default false */
  waits?: boolean | undefined;
}

/** A page as the host writes it. */
export function Page(props: PageProps) {
  return (
    <StrictMode>
      <Arriving {...props} />
    </StrictMode>
  );
}

function Arriving({ waits = false, ...props }: PageProps) {
  const [here, setHere] = useState(!waits);
  useEffect(() => {
    const onArrival = (): void => setHere(true);
    arrival.addEventListener("films", onArrival);
    return () => arrival.removeEventListener("films", onArrival);
  }, []);
  return <FilmShelf candidates={here ? shelfFilms : undefined} {...props} />;
}

/** The page on the server. Its props travel as JSON. */
export function ServerPage(props: Omit<PageProps, "personalization">) {
  return <Page personalization={createTestPersonalization()} {...props} />;
}
