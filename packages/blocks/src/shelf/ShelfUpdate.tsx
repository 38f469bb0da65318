"use client";
import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useShelfContext } from "./ShelfContext.ts";

/**
 * Adopts the best order by now. Renders a `<button>`, disabled and unseen while none is waiting: its place is kept, so
 * nothing moves. When pressed, the row goes back to its start and the focus to the heading, which a screen reader reads
 * out, and how much changed is announced beside it.
 */
export function ShelfUpdate(props: ShelfUpdateProps): ReactNode {
  const { shelf, messages, id, titleRef, listRef } = useShelfContext();
  const [before, setBefore] = useState<readonly string[]>();
  const [news, setNews] = useState("");
  const tell = useEffectEvent((ids: readonly string[]) => {
    const changed = shelf.slots.filter(({ item }, at) => item.id !== ids[at]).length;
    setNews(messages.updated(changed, messages.noun));
  });
  useEffect(() => {
    if (before) tell(before);
  }, [before]);
  const button = useRender("button", props, {
    type: "button",
    className: "rapport-button rapport-shelf-update",
    "aria-describedby": id,
    disabled: !shelf.pending,
    children: messages.update(),
    onClick: () => {
      titleRef.current?.focus();
      // A row that is scrolled before its cards are exchanged would follow the card it is snapped to.
      flushSync(() => {
        setBefore(shelf.slots.map(({ item }) => item.id));
        shelf.update();
      });
      listRef.current?.scrollTo({ left: 0 });
    },
  });
  return (
    <>
      {button}
      <span aria-live="polite" className="rapport-visually-hidden">
        {/* What was said of an earlier order is not said again of this one. */}
        {!shelf.pending && news}
      </span>
    </>
  );
}

export type ShelfUpdateProps = PartProps<"button">;
