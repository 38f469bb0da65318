"use client";
import type { Item, Slot } from "@rapport/core";
import { type ComponentType, memo, type ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useShelfContext } from "./ShelfContext.ts";
import { ShelfSkeleton } from "./ShelfSkeleton.tsx";
import { ShelfWatch } from "./ShelfWatch.tsx";

/** Most cards of a row, however many are ranked: larger sets do not satisfy more (Bollen et al., RecSys 2010). */
const mostInRow = 12;

/**
 * The cards: a row that scrolls, or all of them in a grid. Renders a `<ul>`; the function given as its child renders one
 * `Shelf.Item` for each place. While the shelf is loading, skeletons of the same size stand there.
 */
export function ShelfList<T extends Item>({
  children,
  skeleton: Skeleton = ShelfSkeleton,
  ...props
}: ShelfListProps<T>): ReactNode {
  const { shelf, title, messages, personalization, listRef, setRow, visible, expanded } = useShelfContext();
  const slots = shelf.slots.slice(0, expanded ? undefined : mostInRow);
  const bare = slots.length === 0;
  const busy = bare && shelf.status !== "empty";

  // They stay where nothing came: the height is kept, so nothing moves.
  const standIns = Array.from({ length: bare ? visible : 0 }, (_, key) => <Skeleton key={key} />);
  const places = slots.map((slot) => (
    <Place key={slot.item.id} render={children as (slot: Slot) => ReactNode} slot={slot} />
  ));
  return useRender("ul", props, {
    className: "rapport-shelf-list",
    ref: listRef,
    // A list without markers is not one for every screen reader, unless it says so.
    role: "list",
    "aria-busy": busy,
    "aria-label": busy ? messages.loading(title) : undefined,
    "aria-hidden": bare && !busy,
    children: [
      standIns,
      places,
      <ShelfWatch key="" count={slots.length} list={listRef} {...{ shelf, setRow, personalization }} />,
    ],
  });
}

/** Renders again only when the slot shows something else, so that one thumb renders one card. */
const Place = memo(function Place({ slot, render }: { slot: Slot; render: (slot: Slot) => ReactNode }) {
  return render(slot);
});

export interface ShelfListProps<T extends Item = Item> extends Omit<PartProps<"ul">, "children" | "id"> {
  /**
   * Renders one place, normally a `Shelf.Item` with a card in it. Define it outside of the component, or wrap it in
   * `useCallback`: while it stays the same, only the places that changed are rendered again.
   */
  children: (slot: Slot<T>) => ReactNode;
  /**
   * Stands in for each card while loading.
   * @default Shelf.Skeleton
   */
  skeleton?: ComponentType | undefined;
}
