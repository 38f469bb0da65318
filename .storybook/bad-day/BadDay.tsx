import { CelebrationCard } from "@rapport/blocks/ready-made/milestone-celebration";
import { Welcome } from "@rapport/blocks/ready-made/greeting";
import { PreferencePicker } from "@rapport/blocks/ready-made/preference-picker";
import { RecommendationShelf } from "@rapport/blocks/ready-made/shelf";
import type { Messages } from "@rapport/core";
import { configureAttention } from "@rapport/core/attention";
import { defineMilestones } from "@rapport/core/milestones";
import { films, genres, type Persona, personalizationFor } from "@rapport/fixtures";
import { useFilmMessages, usePageLocale } from "@rapport/fixtures/words";
import { PersonalizationProvider } from "@rapport/react";
import { type ReactNode, useMemo, useState } from "react";
import { filmNightWords } from "../film-night/film-night-words.ts";
import { type BadDayWords, badDayWords } from "./bad-day-words.ts";
import { Order } from "./Order.tsx";
import { WhyNothingAsks } from "./WhyNothingAsks.tsx";
import "./bad-day.css";

/** What the shop would like to sell: every fifth film is on offer. */
const candidatesIn = ({ onOffer }: BadDayWords) =>
  films.map((film, at) => ({
    ...film,
    meta: at % 5 === 0 ? `${onOffer} · ${film.year}` : `${film.year} · ${film.director}`,
    promotion: at % 5 === 0,
  }));
const list = { limit: 5 };

const milestones = defineMilestones([{ id: "ten-evenings", count: "film evenings", target: 10 }]);

const picks = genres.slice(0, 8).map((genre) => ({ trait: `genre:${genre}` }));

/** A person to whom something good was about to be said. */
function lifeOf(persona: Persona) {
  const personalization = personalizationFor(persona);
  configureAttention(personalization, { pause: 0 });
  personalization.record({ type: "count", counter: "film evenings", by: 10 });
  return personalization;
}

/**
 * A shop on a day on which something goes wrong: what it sells, what it would like to ask and celebrate, and an order that
 * fails.
 */
export function BadDay({ persona }: BadDayProps): ReactNode {
  const locale = usePageLocale();
  const words = badDayWords[locale];
  const messages = useWordsOf(words);
  const candidates = useMemo(() => candidatesIn(words), [words]);
  const [personalization] = useState(() => lifeOf(persona));
  return (
    <PersonalizationProvider personalization={personalization} messages={messages}>
      <main className="bad-day">
        <h1>{filmNightWords[locale].name}</h1>
        <Welcome timeZone="UTC" />
        <div className="bad-day-columns">
          <Order />
          <aside className="bad-day-asks" aria-label={words.wishes}>
            <PreferencePicker
              ask="first-picks"
              title={words.picks}
              options={picks}
              search={false}
              receipt={false}
            />
            <CelebrationCard milestones={milestones} describe={() => words.evenings} />
            <WhyNothingAsks />
          </aside>
        </div>
        <RecommendationShelf id="shop" title={words.shop} candidates={candidates} options={list} />
      </main>
    </PersonalizationProvider>
  );
}

/** The messages, with what the shop counts in its own words. */
function useWordsOf({ counter }: BadDayWords): Messages {
  const messages = useFilmMessages();
  return useMemo(() => {
    const { greeting } = messages;
    const { lead } = greeting;
    const counted: typeof lead.counted = (_, tone) => lead.counted(counter, tone);
    return { ...messages, greeting: { ...greeting, lead: { ...lead, counted } } };
  }, [messages, counter]);
}

export interface BadDayProps {
  readonly persona: Persona;
}
