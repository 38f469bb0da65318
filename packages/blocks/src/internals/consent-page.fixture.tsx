import { type AskedOptions, askedPersonalizationFor } from "@rapport/fixtures";
import { type ReactNode, useState } from "react";
import { FilmPage, type FilmPageProps, mina } from "./film-page.fixture.tsx";

export interface ConsentPageProps extends FilmPageProps, AskedOptions {}

/** The provider of a page of films that asks for consent. */
export function ConsentPage({
  persona = mina,
  personalization,
  messages,
  children,
  ...asked
}: ConsentPageProps): ReactNode {
  const [own] = useState(() => personalization ?? askedPersonalizationFor(persona, asked));
  return (
    <FilmPage personalization={own} messages={messages}>
      {children}
    </FilmPage>
  );
}
