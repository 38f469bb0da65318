import { candidatesFor, type Persona, personalizationFor, shelves } from "@rapport/fixtures";
import { useFilmMessages, usePageLocale } from "@rapport/fixtures/words";
import { useMemo, useState } from "react";
import { ShelfPage, type TitledShelf } from "../shelf-page/ShelfPage.tsx";
import { type FilmNightWords, filmNightWords } from "./film-night-words.ts";
import type { Use } from "../shelf-page/Uses.tsx";

const candidates = new Map(
  shelves.map((shelf) => [
    shelf.id,
    candidatesFor(shelf).map((film) => ({ ...film, meta: `${film.year} · ${film.director}` })),
  ]),
);

const requestsIn = (words: FilmNightWords): readonly TitledShelf[] =>
  shelves.map(({ id }) => ({ id, title: words.shelves[id], candidates: candidates.get(id) ?? [] }));

/** What tells most of a film: who made it, before when. */
const telling = ["director", "genre", "mood"].map((facet) => `${facet}:`);
const askAbout = ({ traits = [] }: { readonly traits?: readonly string[] }): string[] =>
  telling.flatMap((facet) => traits.filter((trait) => trait.startsWith(facet)).slice(0, 2));

/** What Film night asks for, in the words of its host. */
const kindsIn = ({ uses }: FilmNightWords): readonly Use[] =>
  (["preference", "behavioral"] as const).map((kind) => ({
    kind,
    title: uses[kind][0],
    text: uses[kind][1],
  }));

/** A page of three shelves for one person, as a host would build it from the ready-made blocks. */
export function FilmNight({ persona }: { readonly persona: Persona }) {
  const [personalization] = useState(() => personalizationFor(persona));
  const words = filmNightWords[usePageLocale()];
  const requests = useMemo(() => requestsIn(words), [words]);
  return (
    <main>
      <ShelfPage
        personalization={personalization}
        messages={useFilmMessages()}
        requests={requests}
        askAbout={askAbout}
        uses={{
          consent: personalization.consent,
          title: words.uses.title,
          text: words.uses.text,
          kinds: kindsIn(words),
        }}
      >
        <header className="shelf-page-header">
          <h1>{words.name}</h1>
          <p>{words.personas[persona.id] ?? persona.description}</p>
        </header>
      </ShelfPage>
    </main>
  );
}
