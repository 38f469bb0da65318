import type { CardItem } from "@rapport/blocks/recommendation-card";
import type { RankOptions } from "@rapport/core";

/** Ranks all candidates by score alone. */
export const everything: RankOptions = { limit: 500, diversity: 1, neighbours: Infinity };

/** Items that go together, so that a thumb moves these and no others. */
const perGroup = 20;

/** Items whose popularity gives them a fixed order; the members of a group stand far apart in it. */
export function cardItems(count: number): CardItem[] {
  const groups = count / perGroup;
  return Array.from({ length: count }, (_, at) => ({
    id: `item-${at}`,
    title: `Item ${at}`,
    meta: `Group ${at % groups}`,
    href: `#item-${at}`,
    traits: [`group:${at % groups}`],
    popularity: count - at,
  }));
}
