"use client";
import type { Slot } from "@rapport/core";
import { useImpression } from "@rapport/react";
import { type FocusEvent, type ReactNode, use } from "react";
import { ShelfId } from "../internals/ShelfId.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";

/**
 * One place of the shelf. Renders an `<li>`. Records that the item was really seen, if the person allowed it: a card in
 * it does not have to.
 */
export function ShelfItem({ slot, ...props }: ShelfItemProps): ReactNode {
  const { item, hidden } = slot;
  const seen = useImpression(item, use(ShelfId));
  const own = {
    className: "rapport-shelf-item",
    ref: hidden ? undefined : seen,
    // The browser would only show as much as the focused control needs, and snapping takes even that back.
    onFocus: ({ target, currentTarget }: FocusEvent) => {
      if (target.matches(":focus-visible"))
        currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
  };
  const state: ShelfItemState = { item: item.id, state: hidden ? "hidden" : "shown" };
  return useRender("li", props, own, state);
}

export interface ShelfItemState {
  /** Id of the item; the shelf finds its places by it. `[data-item="…"]` */
  readonly item: string;
  /** Whether the item is shown, or a tile that says it is hidden. `[data-state="shown" | "hidden"]` */
  readonly state: "shown" | "hidden";
}

export interface ShelfItemProps extends Omit<PartProps<"li", ShelfItemState>, "slot"> {
  /** What the list's function was given. */
  slot: Slot;
}
