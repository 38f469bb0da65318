import type { RankedItem } from "../ranking/ranking.ts";
import type { Item } from "../ranking/item.ts";
import type { Slot } from "./slot.ts";

/** What decides whether a slot stays when the order changes. */
export interface Calm {
  /** Ids on screen. */
  readonly visible: ReadonlySet<string>;
  /** Ids the person hid. */
  readonly hidden: ReadonlySet<string>;
  /** Whether a slot's reasons rest on something that may no longer be read or used. */
  readonly touched: (slot: Slot) => boolean;
}

/** On screen, or a tile that stood in for the item: the person knows its place. */
const isInPlace = (slot: Slot, { visible }: Calm): boolean => slot.hidden || visible.has(slot.item.id);

/**
 * The slots that stay in their places: hidden tiles, and what is on screen unless it rests on something that
 * was withdrawn or forgotten. Undefined where a place is free.
 */
export function keptSlots<T extends Item>(slots: readonly Slot<T>[], calm: Calm): (Slot<T> | undefined)[] {
  return slots.map((slot) => {
    const hidden = calm.hidden.has(slot.item.id);
    const stays = hidden || (isInPlace(slot, calm) && !calm.touched(slot));
    if (!stays) return undefined;
    return slot.hidden === hidden ? slot : { ...slot, hidden };
  });
}

/**
 * Fills the free places with a new order. What was touched but is still on the list keeps its place with its
 * new reasons; an untouched slot that shows the same in the same place keeps its identity, so it is not drawn again.
 * @param order Ranked items that no kept slot shows, best first: as many as there are free places, or fewer.
 * @param places At least as many as before.
 */
export function fillSlots<T extends Item>(
  before: readonly Slot<T>[],
  kept: readonly (Slot<T> | undefined)[],
  order: readonly RankedItem[],
  calm: Calm,
  itemOf: (id: string) => T | undefined,
  places: number,
): Slot<T>[] {
  const waiting = new Map(order.map((ranked) => [ranked.id, ranked] as const));
  const take = (id: string | undefined): RankedItem | undefined => {
    const ranked = id === undefined ? undefined : waiting.get(id);
    if (ranked) waiting.delete(ranked.id);
    return ranked;
  };
  const inPlace = before.map((slot, at) =>
    !kept[at] && isInPlace(slot, calm) ? take(slot.item.id) : undefined,
  );
  const slots: Slot<T>[] = [];
  for (let at = 0; at < places; at += 1) {
    const slot = kept[at];
    if (slot) {
      slots.push(slot);
      continue;
    }
    const ranked = inPlace[at] ?? take(waiting.keys().next().value);
    const item = ranked && itemOf(ranked.id);
    if (ranked && item) slots.push(reuse(before[at], { item, ranked, hidden: false }, calm));
  }
  return slots;
}

/** The old slot, where it shows the same item in the same place and still stands on what may be read. */
function reuse<T extends Item>(old: Slot<T> | undefined, slot: Slot<T>, calm: Calm): Slot<T> {
  return old?.item === slot.item && !old.hidden && !calm.touched(old) ? old : slot;
}
