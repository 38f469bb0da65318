import type { ProviderRanking } from "../provider/provider.ts";
import { rankProvided } from "../provider/rank-provided.ts";
import type { Item } from "./item.ts";
import { type Person, rank } from "./rank.ts";
import type { Ranking, RankOptions } from "./ranking.ts";

/** What a shelf shows from. */
export interface ShelfRequest<T extends Item = Item> {
  /** Unique on the page. */
  readonly id: string;
  readonly candidates: readonly T[];
  readonly options?: RankOptions;
  /** Made with `fromProvider`: its order takes the place of scores for as long as it stands here. */
  readonly ranking?: ProviderRanking | undefined;
}

/**
 * Ranks all shelves of a page in the order given; none repeats an item of one before it.
 * @param taken Ids that the page already shows. @default none
 */
export function rankPage(
  person: Person,
  shelves: readonly ShelfRequest[],
  taken: Iterable<string> = [],
): Record<string, Ranking> {
  const shown = new Set(taken);
  const rankings: Record<string, Ranking> = {};
  for (const { id, candidates, options, ranking: given } of shelves) {
    const elsewhere = new Set([...shown, ...(options?.elsewhere ?? [])]);
    const terms = { ...options, elsewhere };
    const ranking = given ? rankProvided(person, given, candidates, terms) : rank(person, candidates, terms);
    for (const item of ranking.items) shown.add(item.id);
    rankings[id] = ranking;
  }
  return rankings;
}
