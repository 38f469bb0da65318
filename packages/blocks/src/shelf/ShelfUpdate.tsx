"use client";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useShelfContext } from "./ShelfContext.ts";

/**
 * Adopts the best order by now. Renders a `<button>`, disabled and unseen while none is waiting: its place is kept, so
 * nothing moves. When pressed, the row goes back to its start and the focus to the heading, which a screen reader reads
 * out.
 */
export function ShelfUpdate(props: ShelfUpdateProps): ReactNode {
  const { shelf, messages, id, titleRef, listRef } = useShelfContext();
  return useRender("button", props, {
    type: "button",
    className: "rapport-button rapport-shelf-update",
    "aria-describedby": id,
    disabled: !shelf.pending,
    children: messages.update(),
    onClick: () => {
      titleRef.current?.focus();
      // A row that is scrolled before its cards are exchanged would follow the card it is snapped to.
      flushSync(shelf.update);
      listRef.current?.scrollTo({ left: 0 });
    },
  });
}

export type ShelfUpdateProps = PartProps<"button">;
