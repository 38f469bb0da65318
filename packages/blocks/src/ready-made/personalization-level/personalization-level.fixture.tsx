import type { ConsentPageProps } from "../../internals/consent-page.fixture.tsx";
import { ConsentPage } from "../../internals/consent-page.fixture.tsx";
import { type FilmItem, filmItems } from "../../internals/film-page.fixture.tsx";
import { useShelf } from "@rapport/react";
import { LevelDial, type LevelDialProps } from "./index.ts";

/** The moods that the films of Film night have. */
export const filmMoods = ["mood:quiet", "mood:warm", "mood:playful", "mood:dreamlike", "mood:tense"];

export interface LevelPageProps extends ConsentPageProps, Pick<LevelDialProps, "moods" | "onValueChange"> {
  /** What the shelf chooses from. @default all films */
  films?: readonly FilmItem[] | undefined;
}

/** The dial, and beside it a list that follows it. */
export function LevelPage({
  moods = filmMoods,
  onValueChange,
  films = filmItems,
  children,
  ...page
}: LevelPageProps) {
  return (
    <ConsentPage {...page}>
      <LevelDial moods={moods} onValueChange={onValueChange} />
      <Shelf films={films} />
      {children}
    </ConsentPage>
  );
}

function Shelf({ films }: { films: readonly FilmItem[] }) {
  const shelf = useShelf<FilmItem>({ id: "picked", candidates: films });
  return (
    <ol aria-label="Picked for you">
      {shelf.slots.map(({ item }) => (
        <li key={item.id}>{item.title}</li>
      ))}
    </ol>
  );
}
