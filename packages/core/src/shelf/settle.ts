import type { Item } from "../ranking/item.ts";
import type { RankedItem } from "../ranking/ranking.ts";
import type { Slot } from "./slot.ts";

/** What decides whether a slot stays when the order changes. */
export interface Calm {
  /** Ids on screen. */
  readonly visible: ReadonlySet<string>;
  /** Whether the person hid an item. */
  readonly isHidden: (id: string) => boolean;
  /** Whether a slot's reasons rest on something that may no longer be read or used. */
  readonly isTouched: (slot: Slot) => boolean;
}

/** On screen, or a tile that stood in for the item: the person knows its place. */
const isInPlace = (slot: Slot, { visible }: Calm): boolean => slot.hidden || visible.has(slot.item.id);

/**
 * The slots that stay in their places: hidden tiles, and what is on screen unless it rests on something that
 * was withdrawn or forgotten. Undefined where a place is free.
 * @param again The same item on other grounds, where it stays although what it rested on is gone. @default it goes
 */
export function keptSlots<T extends Item>(
  slots: readonly Slot<T>[],
  calm: Calm,
  again?: (slot: Slot<T>) => Slot<T> | undefined,
): (Slot<T> | undefined)[] {
  return slots.map((slot) => {
    const hidden = calm.isHidden(slot.item.id);
    const isPlaced = isInPlace(slot, calm);
    if (!hidden && (!isPlaced || calm.isTouched(slot))) return isPlaced ? again?.(slot) : undefined;
    return slot.hidden === hidden ? slot : { ...slot, hidden };
  });
}

/**
 * Fills the free places with a new order. What was touched but is still on the list keeps its place with its
 * new reasons; an untouched slot that stays in its place, or is only pushed along, keeps its identity: it is not drawn again.
 * @param order Slots for the free places, best first: as many as there are, or fewer.
 * @param places At least as many as before.
 */
export function fillSlots<T extends Item>(
  before: readonly Slot<T>[],
  kept: readonly (Slot<T> | undefined)[],
  order: readonly Slot<T>[],
  calm: Calm,
  places: number,
): Slot<T>[] {
  const inPlace = before.map((old, at) =>
    kept[at] || !isInPlace(old, calm) ? undefined : order.find(({ item }) => item.id === old.item.id),
  );
  const others = order.filter((slot) => !inPlace.includes(slot));
  const held = new Map(before.map((slot) => [slot.item, slot]));
  const reuse = (at: number, slot: Slot<T> | undefined): Slot<T> | undefined => {
    const old = slot && held.get(slot.item);
    const isSteady = old && (old === before[at] || restsOnTheSame(old.ranked, slot.ranked));
    return isSteady && !old.hidden && !calm.isTouched(old) ? old : slot;
  };
  return Array.from(
    { length: places },
    (_, at) => kept[at] ?? reuse(at, inPlace[at] ?? others.shift()),
  ).filter((slot) => slot !== undefined);
}

const restsOnTheSame = (a: RankedItem, b: RankedItem): boolean =>
  a.different === b.different &&
  a.signals.length === b.signals.length &&
  a.signals.every(({ id }, at) => id === b.signals[at]?.id);
