import { candidatesFor, type Persona, personalizationFor, shelves } from "@rapport/fixtures";
import { useFilmMessages } from "@rapport/fixtures/words";
import { useState } from "react";
import { ShelfPage, type TitledShelf } from "../shelf-page/ShelfPage.tsx";
import type { Use } from "../shelf-page/Uses.tsx";

const requests = shelves.map((shelf): TitledShelf => ({
  id: shelf.id,
  title: shelf.title,
  candidates: candidatesFor(shelf).map((film) => ({
    ...film,
    meta: `${film.year} · ${film.director}`,
  })),
}));

/** What tells most of a film: who made it, before when. */
const telling = ["director", "genre", "mood"].map((facet) => `${facet}:`);
const askAbout = ({ traits = [] }: { readonly traits?: readonly string[] }): string[] =>
  telling.flatMap((facet) => traits.filter((trait) => trait.startsWith(facet)).slice(0, 2));

/** What Film night asks for, in the words of its host. */
const kinds: readonly Use[] = [
  {
    kind: "preference",
    title: "What you say",
    text: "Your thumbs, and what you follow. It decides which films come first.",
  },
  {
    kind: "behavioral",
    title: "What you do here",
    text: "The films you open, save and own. It finds films that go with them.",
  },
];

/** A page of three shelves for one person, as a host would build it from the ready-made blocks. */
export function FilmNight({ persona }: { readonly persona: Persona }) {
  const [personalization] = useState(() => personalizationFor(persona));
  return (
    <main>
      <ShelfPage
        personalization={personalization}
        messages={useFilmMessages()}
        requests={requests}
        askAbout={askAbout}
        uses={{
          consent: personalization.consent,
          title: "What Film night uses",
          text: "It stays on this device. Switch it off, and the films change at once.",
          kinds,
        }}
      >
        <header className="shelf-page-header">
          <h1>Film night</h1>
          <p>{persona.description}</p>
        </header>
      </ShelfPage>
    </main>
  );
}
