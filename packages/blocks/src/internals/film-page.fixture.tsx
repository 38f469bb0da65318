import type { Messages, Personalization } from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import { type Film, films, type Persona, personalizationFor, personas, traitLabel } from "@rapport/fixtures";
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

/** The words of Film night. */
export const filmMessages: Messages = {
  ...english,
  noun: (count: number): string => (count === 1 ? "film" : "films"),
  trait: traitLabel,
};

export const [mina, jonas, newcomer] = personas as [Persona, Persona, Persona];

export interface FilmPageProps {
  /** Whose page it is; their life begins anew with every mount. @default Mina */
  persona?: Persona | undefined;
  /** In place of a persona. */
  personalization?: Personalization | undefined;
  messages?: Messages | undefined;
  children?: ReactNode;
}

/** The provider of a page of films. */
export function FilmPage({
  persona = mina,
  personalization,
  messages = filmMessages,
  children,
}: FilmPageProps) {
  const [own] = useState(() => personalization ?? personalizationFor(persona));
  return (
    <PersonalizationProvider personalization={own} messages={messages}>
      {children}
    </PersonalizationProvider>
  );
}
