import { join } from "node:path";
import { readCsv } from "./csv.ts";
import { type DataSet, orderSeed } from "./data-set.ts";
import { randomFrom, shuffled } from "./random.ts";

/** Films with genre and decade; ratings weighed 1 from four stars on, 0.2 from three, else -0.5. */
export function readMovielens(folder: string): DataSet {
  const films = shuffled(readCsv(join(folder, "movies.csv")), randomFrom(orderSeed));
  const index = new Map(films.map((film, at) => [film["movieId"], at] as const));
  const people = new Map<string, { item: number; value: number; time: number }[]>();
  for (const { userId = "", movieId, rating, timestamp } of readCsv(join(folder, "ratings.csv"))) {
    const item = index.get(movieId);
    if (item === undefined) continue;
    const acts = people.get(userId) ?? [];
    people.set(userId, acts);
    acts.push({ item, value: valueOf(Number(rating)), time: 1000 * Number(timestamp) });
  }
  return {
    name: "movielens-small",
    items: films.map(({ movieId = "", title = "", genres = "" }) => ({
      id: movieId,
      title,
      traits: [...genresOf(genres), ...decadeOf(title)],
    })),
    // Sorting is stable: what was rated in the same second keeps the order of the file.
    people: [...people.values()].map((acts) => acts.sort((a, b) => a.time - b.time)),
    draft: (item, { value }) => ({ type: "rate", item, value }),
  };
}

const valueOf = (stars: number): number => (stars >= 4 ? 1 : stars >= 3 ? 0.2 : -0.5);

const genresOf = (genres: string): string[] =>
  genres === "(no genres listed)" ? [] : genres.split("|").map((genre) => `genre:${genre}`);

function decadeOf(title: string): string[] {
  const year = /\((\d{3})\d[^()]*\)\s*$/.exec(title)?.[1];
  return year === undefined ? [] : [`decade:${year}0s`];
}
