import {
  createPersonalization,
  type Declaration,
  declareConsent,
  memoryStorage,
  type Personalization,
  setConsent,
} from "@rapport/core";
import { candidatesFor, draftsFor, type Persona, shelves, storyTime } from "@rapport/fixtures";
import { DataPanel } from "@rapport/blocks/ready-made/data-panel";
import { RecommendationShelf } from "@rapport/blocks/ready-made/shelf";
import { useFilmMessages } from "@rapport/fixtures/words";
import { PersonalizationProvider, usePage } from "@rapport/react";
import { type ReactNode, useState } from "react";
import "./your-data.css";

const day = 86_400_000;

const declaration: Declaration = {
  controller: "Film night",
  version: "1",
  purposes: [
    {
      id: "recommendations",
      title: "Pick films for you",
      text: "Decides which films come first on your page. It stays on this device.",
      kinds: {
        preference: "Your thumbs, and what you follow.",
        behavioral: "The films you open, save and own.",
      },
    },
  ],
};

/** The persona's life, with consent given before it began. */
function lifeOf(persona: Persona): Personalization {
  let now = storyTime - 170 * day;
  const clock = (): number => now;
  const personalization = createPersonalization({
    storage: memoryStorage(),
    clock,
    random: () => 0.5,
    consent: declareConsent(declaration, { clock, optOut: () => false }),
  });
  const yes = { recommendations: { preference: true, behavioral: true } };
  setConsent(personalization, yes, { surface: "banner", locale: "en" });
  for (const act of persona.acts) {
    now = storyTime - act.daysAgo * day;
    personalization.recordAll(draftsFor(act));
  }
  now = storyTime;
  return personalization;
}

const requests = shelves.slice(0, 2).map((shelf) => ({
  id: shelf.id,
  options: { limit: 6 },
  candidates: candidatesFor(shelf).map((film) => ({ ...film, meta: `${film.year} · ${film.director}` })),
}));
const shelfTitle = (id: string): string => shelves.find((shelf) => shelf.id === id)?.title ?? id;

/** Everything that is kept of somebody, and beside it what that does to the page. */
export function YourData({ persona }: { readonly persona: Persona }): ReactNode {
  const [personalization] = useState(() => lifeOf(persona));
  return (
    <PersonalizationProvider personalization={personalization} messages={useFilmMessages()}>
      <main className="your-data">
        <header className="your-data-header">
          <h1>Film night</h1>
          <p>
            Everything Film night keeps about {persona.name}, and what it does to the page. Delete something,
            and watch.
          </p>
        </header>
        <div className="your-data-effect">
          <Shelves />
        </div>
        <DataPanel className="your-data-panel" first={4} shelfTitle={shelfTitle} />
      </main>
    </PersonalizationProvider>
  );
}

function Shelves(): ReactNode {
  const page = usePage(requests);
  return requests.map(({ id, candidates, options }) => (
    <RecommendationShelf
      key={id}
      id={id}
      candidates={candidates}
      options={options}
      page={page}
      receipt={false}
      title={shelfTitle(id)}
      visible={3}
    />
  ));
}
