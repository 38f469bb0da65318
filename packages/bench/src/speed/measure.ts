import { explain, type Item, profileSnapshot, rank, type Ranking } from "@rapport/core";
import { barePass } from "./bare-pass.ts";
import { catalogueOf } from "./catalogue.ts";
import { timeInterleaved, type Variant } from "./interleaved.ts";
import { mapAndSort } from "./map-and-sort.ts";
import { BusyPerson } from "./person.ts";
import type { Setting, Times, Way } from "./task.ts";

/** Runs in a row of what is fast: enough for most of them to find the caches as it left them, as in a loop of nothing else. */
const inARow = 50;

/** Times every way over one catalogue for one person, beginning with the first ranking that this process makes. */
export function measure({ count, limit, turns }: Setting, seed: number): Times {
  const items = catalogueOf(count);
  const person = new BusyPerson(items, seed);
  const cold = [coldRun(person, items, limit)];
  return { cold, ...timeInterleaved(waysOf(person, items, limit), turns) };
}

/** Compiles candidates, folds the log, ranks and explains, each for the first time. @returns Milliseconds. */
function coldRun({ personalization }: BusyPerson, items: readonly Item[], limit: number): number {
  const start = performance.now();
  const folded = personalization.profileWithout(new Set());
  const ranking = rank({ profile: () => folded, clock: personalization.clock }, items, { limit });
  explainAll(personalization, ranking);
  return performance.now() - start;
}

/**
 * The ways that are compared, for one person and one catalogue, compiled once. Before each run one signal is added, so
 * none can give back what it computed last time.
 */
function waysOf(
  person: BusyPerson,
  items: readonly Item[],
  limit: number,
): Record<Exclude<Way, "cold">, Variant> {
  const { personalization } = person;
  const { clock } = personalization;
  const pass = barePass(items);
  let runs = 0;
  let affinities = affinitiesOf(person);
  const leftOut = leftOutFor(person, items);
  let fresh = personalization.profile();
  const foldFreshly = (): void => {
    person.act();
    fresh = personalization.profileWithout(new Set());
  };
  const few = items.slice(0, 1);
  const rankNow = (): Ranking => rank(personalization, items, { limit });
  return {
    pass: { inARow, run: () => pass((runs += 1)) },
    map: {
      prepare: () => {
        person.act();
        affinities = affinitiesOf(person);
      },
      run: () => mapAndSort(items, affinities, leftOut, limit),
    },
    explained: {
      inARow,
      prepare: () => person.act(),
      run: () => explainAll(personalization, rankNow()),
    },
    incremental: {
      inARow,
      run: () => {
        person.act();
        return rankNow();
      },
    },
    full: {
      inARow: 2,
      prepare: () => {
        foldFreshly();
        // Sums up the log, and scores one candidate only.
        rank({ profile: () => fresh, clock }, few);
      },
      run: () => rank({ profile: () => fresh, clock }, items, { limit }),
    },
    refold: {
      prepare: () => person.act(),
      run: () => rank({ profile: () => personalization.profileWithout(new Set()), clock }, items, { limit }),
    },
  };
}

/** A map of affinities as a simple ranker would keep it: for each trait, what all kinds of data say. */
function affinitiesOf({ personalization }: BusyPerson): Map<string, number> {
  const affinities = new Map<string, number>();
  for (const kind of Object.values(profileSnapshot(personalization.profile()).affinities))
    for (const [trait, affinity] of Object.entries(kind))
      affinities.set(trait, (affinities.get(trait) ?? 0) + affinity);
  return affinities;
}

/** Items that may not be shown, by id. */
function leftOutFor({ personalization }: BusyPerson, items: readonly Item[]): Set<string> {
  const { hidden, owned } = profileSnapshot(personalization.profile());
  return new Set([
    ...hidden,
    ...owned,
    ...items.flatMap(({ id, available }) => (available === false ? id : [])),
  ]);
}

function explainAll(personalization: BusyPerson["personalization"], ranking: Ranking) {
  return ranking.items.map((ranked) => explain(personalization, ranked));
}
