import type { CardItem } from "@rapport/blocks/recommendation-card";
import { similarPerItem } from "../crowd/crowd.ts";
import type { MappedItem } from "../mapping/items.ts";
import type { PageData } from "../worker/job.ts";

/** The items as they are ranked and drawn: with what goes with them, and a link that stays on the page. */
export function itemsOf({ items, crowd }: PageData): MappedItem[] {
  return items.map((item, place) => {
    const own = { ...item, href: `#/item/${encodeURIComponent(item.id)}` };
    return crowd ? { ...own, similar: similarOf(place, items, crowd) } : own;
  });
}

function similarOf(
  place: number,
  items: readonly CardItem[],
  { neighbours, similarities }: NonNullable<PageData["crowd"]>,
): [id: string, similarity: number][] {
  const similar: [string, number][] = [];
  for (let at = place * similarPerItem; at < (place + 1) * similarPerItem; at += 1) {
    const other = items[neighbours[at] ?? -1];
    if (!other) break;
    similar.push([other.id, similarities[at] ?? 0]);
  }
  return similar;
}
