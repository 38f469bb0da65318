import { fromProvider, type Personalization, rankPage } from "@rapport/core";
import { filmById, type Persona, personalizationFor, storyTime } from "@rapport/fixtures";
import { useFilmMessages } from "@rapport/fixtures/words";
import { type ReactNode, useCallback, useState, useSyncExternalStore } from "react";
import { ShelfPage, type TitledShelf } from "../shelf-page/ShelfPage.tsx";
import type { Use } from "../shelf-page/Uses.tsx";
import { answers } from "./answers.ts";
import { fromRecombee, type RecombeeAnswer } from "./recombee.ts";
import { Told } from "./Told.ts";
import { WhatGoesBack } from "./WhatGoesBack.tsx";
import "./their-recommender.css";

/** A shelf over one answer: the host's own items, and the answer as their ranking. */
const shelfFrom = (id: string, title: string, answer: RecombeeAnswer): TitledShelf => ({
  id,
  title,
  candidates: answer.recomms.map((recommended) => {
    const film = filmById(recommended.id);
    return { ...film, meta: `${film.year} · ${film.director}` };
  }),
  ranking: fromProvider({ ...fromRecombee(answer), time: storyTime }),
});

const { recommendItemsToUser, becauseYouWatched, fromACategory } = answers;
const requests: readonly TitledShelf[] = [
  shelfFrom("for-you", "For you", recommendItemsToUser),
  shelfFrom("because", `Because you watched ${becauseYouWatched.source.values.title}`, becauseYouWatched),
  shelfFrom("documentaries", "Documentaries", fromACategory),
];

/** What this page asks for, in the words of its host. */
const kinds: readonly Use[] = [
  { kind: "preference", title: "What you say", text: "Your thumbs. They are told to Recombee." },
  { kind: "behavioral", title: "What you do here", text: "The films you open. They are told to Recombee." },
];

/** Three shelves whose order and reasons come from Recombee, for one person. */
export function TheirRecommender({ persona }: { readonly persona: Persona }): ReactNode {
  const [{ personalization, told }] = useState(() => {
    const since = new Told();
    const earlier = new Set<string>();
    const person = personalizationFor(persona, {
      onSignal: (signal) => {
        if (!earlier.has(signal.id)) since.add(signal);
      },
    });
    // What they did before this page opened is history.
    for (const { id } of person.entries()) earlier.add(id);
    return { personalization: person, told: since };
  });
  return (
    <main className="their-recommender">
      <ShelfPage
        personalization={personalization}
        messages={useFilmMessages()}
        requests={requests}
        uses={{
          consent: personalization.consent,
          title: "What Recombee is told",
          text: "Switch it off, and it is neither kept here nor told.",
          kinds,
        }}
      >
        <header className="shelf-page-header">
          <h1>Their recommender</h1>
          <p>Recombee picks the films and their order. What you decide is obeyed here all the same.</p>
          <LeftOut personalization={personalization} />
        </header>
      </ShelfPage>
      <WhatGoesBack told={told} userId={persona.id} />
    </main>
  );
}

/** How many of the films that were sent are not shown, and why. */
function LeftOut({ personalization }: { readonly personalization: Personalization }): ReactNode {
  const version = useSyncExternalStore(
    useCallback((listener: () => void) => personalization.subscribe(listener), [personalization]),
    () => personalization.version,
    () => 0,
  );
  const sent = requests.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const rankings = Object.values(rankPage(personalization, requests));
  const count = (policy: "hidden" | "owned"): number =>
    rankings.reduce((sum, { leftOut }) => sum + (leftOut[policy] ?? 0), 0);
  return (
    <p data-version={version}>
      {`Of the ${sent} films it sent, you hid ${count("hidden")} and own ${count("owned")}: they are left out. What you want less of comes last.`}
    </p>
  );
}
