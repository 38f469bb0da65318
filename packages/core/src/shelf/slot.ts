import type { Item } from "../ranking/item.ts";
import type { RankedItem } from "../ranking/ranking.ts";

/** One place of a shelf as it is shown. Its identity changes only when what it shows changes. */
export interface Slot<T extends Item = Item> {
  readonly item: T;
  readonly ranked: RankedItem;
  /** True while a tile with "Undo" stands in the place of an item the person hid. */
  readonly hidden: boolean;
}
