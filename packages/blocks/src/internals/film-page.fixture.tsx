import type { Messages, Personalization } from "@rapport/core";
import { type Film, films, type Persona, personalizationFor, personas } from "@rapport/fixtures";
import { filmMessages as wordsOf, useFilmMessages } from "@rapport/fixtures/words";
import { PersonalizationProvider } from "@rapport/react";
import { type ReactNode, useState } from "react";

/** A film as the cards show it. */
export interface FilmItem extends Film {
  meta: string;
}

/** The catalogue of Film night, each film with its line of facts. */
export const filmItems: readonly FilmItem[] = films.map((film) => ({
  ...film,
  meta: `${film.year} · ${film.director}`,
}));

/** The words of Film night in English. */
export const filmMessages: Messages = wordsOf.en;

export const [mina, jonas, newcomer] = personas as [Persona, Persona, Persona];

export interface FilmPageProps {
  /** Whose page it is; their life begins anew with every mount. @default Mina */
  persona?: Persona | undefined;
  /** In place of a persona. */
  personalization?: Personalization | undefined;
  /** @default Film night in the language of the page */
  messages?: Messages | undefined;
  children?: ReactNode;
}

/** The provider of a page of films. */
export function FilmPage({ persona = mina, personalization, messages, children }: FilmPageProps) {
  const words = useFilmMessages();
  const [own] = useState(() => personalization ?? personalizationFor(persona));
  return (
    <PersonalizationProvider personalization={own} messages={messages ?? words}>
      {children}
    </PersonalizationProvider>
  );
}
