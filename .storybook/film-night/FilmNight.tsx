import type { Consent, DataKind } from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import { candidatesFor, type Persona, personalizationFor, shelves, traitLabel } from "@rapport/fixtures";
import { PersonalizationProvider, usePage } from "@rapport/react";
import { RecommendationShelf } from "@rapport/blocks/ready-made/shelf";
import { ThumbsFeedback } from "@rapport/blocks/thumbs-feedback";
import { useState } from "react";
import { WhatYouDid } from "./WhatYouDid.tsx";
import "./film-night.css";

const messages = {
  ...english,
  noun: (count: number): string => (count === 1 ? "film" : "films"),
  trait: traitLabel,
};

const requests = shelves.map((shelf) => ({
  id: shelf.id,
  title: shelf.title,
  candidates: candidatesFor(shelf).map((film) => ({
    ...film,
    meta: `${film.year} · ${film.director}`,
  })),
}));

/** What Film night asks for, in the words of its host. */
const kinds: readonly { readonly kind: DataKind; readonly title: string; readonly text: string }[] = [
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
    <PersonalizationProvider personalization={personalization} messages={messages}>
      <main className="film-night">
        <header className="film-night-header">
          <h1>Film night</h1>
          <p>{persona.description}</p>
        </header>
        <Shelves />
        <ThumbsFeedback.Receipt className="film-night-receipt" />
        <footer className="film-night-footer">
          <Uses consent={personalization.consent} />
          <WhatYouDid />
        </footer>
      </main>
    </PersonalizationProvider>
  );
}

function Shelves() {
  const page = usePage(requests);
  return requests.map(({ id, title, candidates }) => (
    <RecommendationShelf key={id} id={id} title={title} candidates={candidates} page={page} receipt={false} />
  ));
}

function Uses({ consent }: { readonly consent: Consent }) {
  const [granted, setGranted] = useState<readonly DataKind[]>(["preference", "behavioral"]);
  const change = (kind: DataKind): void => {
    const next = granted.includes(kind) ? granted.filter((other) => other !== kind) : [...granted, kind];
    setGranted(next);
    consent.set(next);
  };
  return (
    <section aria-labelledby="film-night-uses">
      <h2 id="film-night-uses">What Film night uses</h2>
      <p>It stays on this device. Switch it off, and the films change at once.</p>
      {kinds.map(({ kind, title, text }) => (
        <label key={kind} className="film-night-use">
          <input type="checkbox" checked={granted.includes(kind)} onChange={() => change(kind)} />
          <span>
            <b>{title}</b>
            <br />
            {text}
          </span>
        </label>
      ))}
    </section>
  );
}
