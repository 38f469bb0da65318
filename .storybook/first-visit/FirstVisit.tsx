import { ConsentLinks } from "@rapport/blocks/consent-links";
import { ConsentBar } from "@rapport/blocks/ready-made/consent-banner";
import { ConsentFooter } from "@rapport/blocks/ready-made/consent-links";
import { configureAttention } from "@rapport/core/attention";
import { type AskedOptions, askedPersonalizationFor, type Persona } from "@rapport/fixtures";
import { useFilmMessages } from "@rapport/fixtures/words";
import { PersonalizationProvider, useConsent } from "@rapport/react";
import { type ReactNode, useState } from "react";
import { FirstVisitPicker } from "./FirstVisitPicker.tsx";
import "./first-visit.css";

/**
 * Somebody comes for the first time: they are asked once, at the bottom of the window, while the page is there already. The
 * picks wait until that is answered: one question at a time.
 * What they allow, pick and say changes the shelf, and nothing before that does.
 */
export function FirstVisit({ persona, ...asked }: FirstVisitProps): ReactNode {
  const [personalization] = useState(() => {
    const person = askedPersonalizationFor(persona, asked);
    // One question after the other, as at a reception: the picks follow the answer about data.
    configureAttention(person, { pause: 0 });
    return person;
  });
  return (
    <PersonalizationProvider personalization={personalization} messages={useFilmMessages()}>
      <ConsentBar />
      <main className="first-visit">
        <header>
          <h1>Film night</h1>
          <p>
            <Standing />
          </p>
        </header>
        <FirstVisitPicker>
          <ConsentLinks.Reopen />
        </FirstVisitPicker>
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
}
