"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useShelfContext } from "./ShelfContext.ts";

/**
 * Adopts the best order by now. Renders a `<button>` while one is waiting, else nothing. When pressed, the row goes back
 * to its start and the focus to the heading, which a screen reader reads out.
 */
export function ShelfUpdate(props: ShelfUpdateProps): ReactNode {
  const { shelf, messages, id, titleRef, listRef } = useShelfContext();
  const button = useRender("button", props, {
    type: "button",
    className: "rapport-button rapport-shelf-update",
    "aria-describedby": id,
    children: messages.update(),
    onClick: () => {
      titleRef.current?.focus();
      listRef.current?.scrollTo({ left: 0 });
      shelf.update();
    },
  });
  return shelf.pending ? button : null;
}

export type ShelfUpdateProps = PartProps<"button">;
