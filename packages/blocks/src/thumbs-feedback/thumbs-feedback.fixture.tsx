import type { Messages, Personalization } from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import {
  type Film,
  filmById,
  films,
  type Persona,
  personalizationFor,
  personas,
  traitLabel,
} from "@rapport/fixtures";
import { PersonalizationProvider, useShelf } from "@rapport/react";
import { useState } from "react";
import { ThumbsFeedback, type ThumbsFeedbackRootProps } from "./index.ts";

/** The words of Film night. */
export const filmMessages: Messages = {
  ...english,
  noun: (count: number): string => (count === 1 ? "film" : "films"),
  trait: traitLabel,
};

/** Mina, who likes slow cinema. */
export const mina = personas[0] as Persona;

export interface FilmThumbsProps extends Omit<ThumbsFeedbackRootProps, "item"> {
  /** Id of the film. @default "perfect-days" */
  film?: string | undefined;
  /** Whose page it is; their life begins anew with every mount. @default Mina */
  persona?: Persona | undefined;
  /** In place of a persona. */
  personalization?: Personalization | undefined;
  messages?: Messages | undefined;
  /** How many titles of the shelf are listed. @default all 12 */
  listed?: number | undefined;
}

/** Two thumbs for one film, a shelf that they change, and the line that tells what changed. */
export function FilmThumbs({
  film = "perfect-days",
  persona = mina,
  personalization,
  messages = filmMessages,
  listed = 12,
  ...root
}: FilmThumbsProps) {
  const [own] = useState(() => personalization ?? personalizationFor(persona));
  return (
    <PersonalizationProvider personalization={own} messages={messages}>
      <ThumbsFeedback.Root item={filmById(film)} {...root}>
        <ThumbsFeedback.Up />
        <ThumbsFeedback.Down />
      </ThumbsFeedback.Root>
      <Shelf listed={listed} />
      <ThumbsFeedback.Receipt />
    </PersonalizationProvider>
  );
}

/** Titles alone: thumbs are about what happens to a list. */
function Shelf({ listed }: { listed: number }) {
  const shelf = useShelf<Film>({ id: "picked", candidates: films });
  return (
    <ol aria-label="Picked for you">
      {shelf.slots
        .filter(({ hidden }) => !hidden)
        .slice(0, listed)
        .map(({ item }) => (
          <li key={item.id}>{item.title}</li>
        ))}
    </ol>
  );
}
