import { CelebrationCard } from "@rapport/blocks/ready-made/milestone-celebration";
import { Welcome } from "@rapport/blocks/ready-made/greeting";
import { PreferencePicker } from "@rapport/blocks/ready-made/preference-picker";
import { RecommendationShelf } from "@rapport/blocks/ready-made/shelf";
import { configureAttention } from "@rapport/core/attention";
import { defineMilestones } from "@rapport/core/milestones";
import { films, genres, type Persona, personalizationFor } from "@rapport/fixtures";
import { useFilmMessages } from "@rapport/fixtures/words";
import { PersonalizationProvider } from "@rapport/react";
import { type ReactNode, useState } from "react";
import { Order } from "./Order.tsx";
import { WhyNothingAsks } from "./WhyNothingAsks.tsx";
import "./bad-day.css";

/** What the shop would like to sell: every fifth film is on offer. */
const candidates = films.map((film, at) => ({
  ...film,
  meta: at % 5 === 0 ? `On offer · ${film.year}` : `${film.year} · ${film.director}`,
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
  const [personalization] = useState(() => lifeOf(persona));
  return (
    <PersonalizationProvider personalization={personalization} messages={useFilmMessages()}>
      <main className="bad-day">
        <h1>Film night</h1>
        <Welcome timeZone="UTC" />
        <div className="bad-day-columns">
          <Order />
          <aside className="bad-day-asks" aria-label="What this page would like to say">
            <PreferencePicker
              ask="first-picks"
              title="What would you love to see more of?"
              options={picks}
              search={false}
              receipt={false}
            />
            <CelebrationCard milestones={milestones} />
            <WhyNothingAsks />
          </aside>
        </div>
        <RecommendationShelf id="shop" title="From the shop" candidates={candidates} options={list} />
      </main>
    </PersonalizationProvider>
  );
}

export interface BadDayProps {
  readonly persona: Persona;
}
