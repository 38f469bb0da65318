import type { RankOptions } from "@rapport/core";
import { type Film, filmById, type Persona } from "@rapport/fixtures";

/** Looked at love stories for weeks, then liked Past Lives: every kind of reason stands behind her films. */
export const lena: Persona = {
  id: "lena",
  name: "Lena",
  description: "Looked at love stories for weeks, then liked one.",
  acts: [
    { act: "open", film: "before-sunrise", daysAgo: 40 },
    { act: "open", film: "brief-encounter", daysAgo: 36 },
    { act: "open", film: "casablanca", daysAgo: 32 },
    { act: "open", film: "in-the-mood-for-love", daysAgo: 28 },
    { act: "open", film: "amelie", daysAgo: 20 },
    { act: "like", film: "past-lives", daysAgo: 8 },
  ],
};

/** A film of which only what matters here is known, as popular as every other. */
function film(id: string, traits: readonly string[], similar: Film["similar"] = []): Film {
  return { ...filmById(id), popularity: 50, traits, similar };
}

const dramas = ["lost-in-translation", "before-sunset", "la-la-land", "roman-holiday"];

/**
 * A few films whose places follow from what Lena did and from nothing else, however the engine is tuned. Drive My Car
 * comes first because of Past Lives and would not be there without it, nor Moonlight without the guess that she likes
 * romance; the others fill the rest.
 */
export const evening: readonly Film[] = [
  film("drive-my-car", ["genre:drama", "director:ryusuke hamaguchi"], [["past-lives", 0.6]]),
  film("past-lives", ["genre:romance", "genre:drama", "director:celine song"]),
  film("moonlight", ["genre:romance"]),
  ...dramas.map((id) => film(id, ["genre:drama"])),
  film("spirited-away", []),
  film("toy-story", []),
];

/** Score alone, with weights of their own. */
export const eveningOptions: RankOptions = {
  limit: 5,
  diversity: 1,
  neighbours: Infinity,
  weights: { prior: 0.3, content: 1, similar: 1, stance: 2, fatigue: 1 },
};
