import { ConsentLinks } from "@rapport/blocks/consent-links";
import { ConsentBar } from "@rapport/blocks/ready-made/consent-banner";
import { ConsentFooter } from "@rapport/blocks/ready-made/consent-links";
import { configureAttention } from "@rapport/core/attention";
import { type AskedOptions, askedPersonalizationFor, type Persona } from "@rapport/fixtures";
import { useFilmMessages, usePageLocale } from "@rapport/fixtures/words";
import { PersonalizationProvider, useConsent } from "@rapport/react";
import { type ReactNode, useState } from "react";
import { filmNightWords } from "../film-night/film-night-words.ts";
import { firstVisitWords } from "./first-visit-words.ts";
import { FirstVisitPicker } from "./FirstVisitPicker.tsx";
import "./first-visit.css";

/**
 * Somebody comes for the first time: they are asked once, at the bottom of the window, while the page is there already. The
 * picks wait until that is answered: one question at a time.
 * What they allow, pick and say changes the shelf, and nothing before that does.
 */
export function FirstVisit({ persona, ...asked }: FirstVisitProps): ReactNode {
  const locale = usePageLocale();
  const { declaration, yourData } = firstVisitWords[locale];
  const [personalization] = useState(() => {
    const person = askedPersonalizationFor(persona, { ...asked, declaration });
    // One question after the other, as at a reception: the picks follow the answer about data.
    configureAttention(person, { pause: 0 });
    return person;
  });
  return (
    <PersonalizationProvider personalization={personalization} messages={useFilmMessages()}>
      <ConsentBar />
      <main className="first-visit">
        <header>
          <h1>{filmNightWords[locale].name}</h1>
          <p>
            <Standing />
          </p>
        </header>
        <FirstVisitPicker>
          <ConsentLinks.Reopen />
        </FirstVisitPicker>
        <footer className="first-visit-footer">
          <h2>{yourData}</h2>
          <ConsentFooter />
        </footer>
      </main>
    </PersonalizationProvider>
  );
}

/** What the order of the films rests on by now. */
function Standing(): string {
  const { answer, open } = useConsent();
  const { standing } = firstVisitWords[usePageLocale()];
  if (open.length > 0) return standing.open;
  return answer("recommendations", "preference") === "granted" ? standing.granted : standing.refused;
}

export interface FirstVisitProps extends Pick<AskedOptions, "answered" | "optOut"> {
  readonly persona: Persona;
}
