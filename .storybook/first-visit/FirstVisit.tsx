import type { Messages } from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import { ConsentBar } from "@rapport/blocks/ready-made/consent-banner";
import { ConsentFooter } from "@rapport/blocks/ready-made/consent-links";
import { RecommendationShelf } from "@rapport/blocks/ready-made/shelf";
import { ThumbsFeedback } from "@rapport/blocks/thumbs-feedback";
import {
  type AskedOptions,
  askedPersonalizationFor,
  films,
  type Persona,
  traitLabel,
} from "@rapport/fixtures";
import { PersonalizationProvider, useConsent } from "@rapport/react";
import { type ReactNode, useState } from "react";
import "./first-visit.css";

const messages: Messages = {
  ...english,
  noun: (count) => (count === 1 ? "film" : "films"),
  trait: traitLabel,
};

const candidates = films.map((film) => ({ ...film, meta: `${film.year} · ${film.director}` }));

/**
 * Somebody comes for the first time: they are asked once, at the bottom of the window, while the page is there already.
 * What they allow, pick and say changes the shelf, and nothing before that does.
 */
export function FirstVisit({ persona, picker, ...asked }: FirstVisitProps): ReactNode {
  const [personalization] = useState(() => askedPersonalizationFor(persona, asked));
  return (
    <PersonalizationProvider personalization={personalization} messages={messages}>
      <ConsentBar />
      <main className="first-visit">
        <header>
          <h1>Film night</h1>
          <p>
            <Standing />
          </p>
        </header>
        {picker && <div className="first-visit-picker">{picker}</div>}
        <RecommendationShelf id="first" title="Films to start with" candidates={candidates} receipt={false} />
        <ThumbsFeedback.Receipt className="first-visit-receipt" />
        <footer className="first-visit-footer">
          <h2>Your data</h2>
          <ConsentFooter />
        </footer>
      </main>
    </PersonalizationProvider>
  );
}

/** What the order of the films rests on by now. */
function Standing(): string {
  const { answer, open } = useConsent();
  if (open.length > 0) return "The films are in the order everyone sees.";
  return answer("recommendations", "preference") === "granted"
    ? "The films follow what you say you like."
    : "The films stay in the order everyone sees, as you asked.";
}

export interface FirstVisitProps extends Pick<AskedOptions, "answered" | "optOut"> {
  readonly persona: Persona;
  /** Stands between the banner and the shelf: where interests are picked. */
  readonly picker?: ReactNode;
}
