import type { Item } from "../ranking/item.ts";
import type { RankedItem } from "../ranking/ranking.ts";

/** One place of a shelf as it is shown. Its identity changes only when what it shows changes. */
export interface Slot<T extends Item = Item> {
  readonly item: T;
  readonly ranked: RankedItem;
  /** True while a tile with "Undo" stands in the place of an item the person hid. */
  readonly hidden: boolean;
}

/** The ids of the signals a ranked item cites. */
export function citedBy(ranked: RankedItem): string[] {
  return ranked.contributions.flatMap((contribution) =>
    "parts" in contribution ? contribution.parts.map((part) => part.signal) : [],
  );
}

/** The traits whose inferred liking counts in a ranked item. */
export function guessedFrom(ranked: RankedItem): string[] {
  return ranked.contributions.flatMap((contribution) =>
    contribution.type === "trait" ? contribution.trait : [],
  );
}
