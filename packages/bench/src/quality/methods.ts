import { type HalfLives, type Item, rank, type RankOptions } from "@rapport/core";
import type { DataSetName } from "./data-set.ts";
import { Ease } from "./ease.ts";
import { places } from "./measures.ts";
import { byScores, type Method, type Setting } from "./method.ts";
import { BenchPerson } from "./person.ts";
import { randomFrom } from "./random.ts";
import type { MethodName } from "./task.ts";

/** Regularisation of EASE, chosen per data set on the second-to-last positive. */
const lambda: Readonly<Record<DataSetName, number>> = { "movielens-small": 300, "complete-journey": 10_000 };

const forEver = { events: 1_000_000 };

/** Every method by its name. Making one may take seconds. By score only the list differs: s100 has no diversity. */
export const methods: Readonly<Record<MethodName, (setting: Setting) => Method>> = {
  rapport: (setting) => engine(setting, {}),
  "rapport-by-score": (setting) => {
    const method = engine(setting, { diversity: 1 });
    return (one) => {
      const ranker = method(one);
      return { list: () => ranker.list() };
    };
  },
  random: (setting) =>
    byScores(setting, ({ person }) => {
      const random = randomFrom(person);
      return Float64Array.from(setting.catalogue, random);
    }),
  popularity: (setting) => {
    const scores = Float64Array.from(setting.catalogue, ({ popularity = 0 }) => popularity);
    return byScores(setting, () => scores);
  },
  content: (setting) =>
    engine(
      setting,
      { diversity: 1, weights: { prior: 0, similar: 0 } },
      { behavioral: forEver, preference: forEver },
    ),
  ease: (setting) => {
    const ease = new Ease(setting.cases, setting.catalogue.length, lambda[setting.dataSet.name]);
    return byScores(setting, ({ person }) => ease.scores(person));
  },
};

/** Rapport itself, through its public API: one catalogue for all, from which it must not show what is left out. */
function engine(
  { dataSet, catalogue }: Setting,
  options: RankOptions,
  halfLives: Partial<HalfLives> = {},
): Method {
  const index = new Map(catalogue.map(({ id }, at) => [id, at] as const));
  const popularityOf = (item: number): number => catalogue[item]?.popularity ?? 0;
  const mostPopular = catalogue.reduce(
    (most, _, item) => (popularityOf(item) > popularityOf(most) ? item : most),
    0,
  );
  const ids = (items: readonly number[]): string[] => items.map((item) => catalogue[item]?.id ?? "");
  return ({ history }) => {
    const person = new BenchPerson(dataSet, halfLives);
    person.record(history);
    const had = history.map(({ item }) => item);
    const best = (items: readonly Item[], elsewhere: readonly string[], more: RankOptions = {}): number[] =>
      rank(person.personalization, items, { ...options, ...more, limit: places, elsewhere }).items.map(
        ({ id }) => index.get(id) as number,
      );
    return {
      placeAmong(candidates, target) {
        // What the scores depend on is left in, but not to be shown: what the person had, and the most popular item.
        const left = [...new Set([...had, mostPopular])].filter((item) => !candidates.includes(item));
        const items = [...candidates, ...left].flatMap((item) => catalogue[item] ?? []);
        return best(items, ids(left), { diversity: 1 }).indexOf(target);
      },
      list: () => best(catalogue, ids(had)),
    };
  };
}
