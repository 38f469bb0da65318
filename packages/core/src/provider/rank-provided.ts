import { declared } from "../policies/muted.ts";
import { leftOutOf } from "../policies/policies.ts";
import { compile } from "../ranking/compile.ts";
import type { Item } from "../ranking/item.ts";
import { defaultLimit, type Person } from "../ranking/rank.ts";
import type { Ranking, RankOptions } from "../ranking/ranking.ts";

const wantedLess = declared("less");

/**
 * What a person sees of a provider's list: its order, without what a policy leaves out and what is not among the
 * candidates; what has a trait they want less of comes last.
 * @param options Of these `limit` and `elsewhere` count.
 */
export function rankProvided(
  person: Person,
  ranking: Ranking,
  candidates: readonly Item[],
  { limit = defaultLimit, elsewhere }: RankOptions,
): Ranking {
  const compiled = compile(candidates);
  const context = { profile: person.profile(), candidates: compiled, now: person.clock(), elsewhere };
  const leftOut = leftOutOf(context);
  const less = new Set<number | undefined>();
  wantedLess(context, (at) => less.add(at));
  const { index } = compiled;
  const items = ranking.items.filter(({ id }) => index.has(id) && !leftOut.policyOf(index.get(id)));
  items.sort((a, b) => Number(less.has(index.get(a.id))) - Number(less.has(index.get(b.id))));
  return { ...ranking, items: items.slice(0, limit), leftOut: leftOut.counts };
}
