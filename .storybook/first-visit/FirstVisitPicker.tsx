import { RecommendationShelf } from "@rapport/blocks/ready-made/shelf";
import { type PreferenceOption, PreferencePicker } from "@rapport/blocks/ready-made/preference-picker";
import { ThumbsFeedback } from "@rapport/blocks/thumbs-feedback";
import { films, genres, traits } from "@rapport/fixtures";
import { usePageLocale } from "@rapport/fixtures/words";
import { usePage } from "@rapport/react";
import { type ReactNode, useCallback, useState } from "react";
import { firstVisitWords } from "./first-visit-words.ts";
import "./first-visit-picker.css";

const candidates = films.map((film) => ({ ...film, meta: `${film.year} · ${film.director}` }));

const requests = [{ id: "first-shelf", candidates }];

/** The directors with most films of a genre come in sight with it. */
function directorsOf(genre: string): PreferenceOption[] {
  const counts = new Map<string, number>();
  for (const film of films)
    if (film.category === genre)
      for (const trait of film.traits)
        if (trait.startsWith("director:")) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([trait]) => ({ trait }));
}

const options: readonly PreferenceOption[] = genres
  .filter((genre) => traits.includes(`genre:${genre}`))
  .map((genre) => ({ trait: `genre:${genre}`, related: directorsOf(genre) }));

/** What a person is asked at the first visit, and the first shelf, which follows every pick at once. */
export function FirstVisitPicker({ children }: FirstVisitPickerProps): ReactNode {
  const words = firstVisitWords[usePageLocale()];
  const page = usePage(requests);
  const [isOpened, setIsOpened] = useState(false);
  // To pick is to ask for another shelf: the new order need not wait behind "Update".
  const follow = useCallback(() => page.shelf("first-shelf").update(), [page]);
  return (
    <div className="first-visit-picker">
      <PreferencePicker
        instant
        // Whoever opens it is not asked: they came for it.
        ask={isOpened ? undefined : "first-picks"}
        waiting={
          <button type="button" className="rapport-link" onClick={() => setIsOpened(true)}>
            {words.change}
          </button>
        }
        title={words.picks}
        options={options}
        candidates={candidates}
        search={false}
        receipt={false}
        onSave={(_, receipt) => (receipt ? follow() : setIsOpened(false))}
        onSkip={() => setIsOpened(false)}
      >
        {children}
      </PreferencePicker>
      <RecommendationShelf
        id="first-shelf"
        title={words.shelf}
        candidates={candidates}
        page={page}
        receipt={false}
      />
      <ThumbsFeedback.Receipt />
    </div>
  );
}

export interface FirstVisitPickerProps {
  /** A way to the consent settings, shown where picks may not be kept. */
  readonly children?: ReactNode;
}
