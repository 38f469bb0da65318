import type { ReactElement } from "react";
import { ChevronIcon } from "../internals/icons.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useShelfContext } from "./ShelfContext.ts";

/** A button that scrolls the row. At its end it is disabled for assistive technology only, so the focus stays. */
export function useArrow(direction: -1 | 1, props: PartProps<"button">): ReactElement | null {
  const { title, messages, listRef, row } = useShelfContext();
  const back = direction < 0;
  const disabled = row.includes(back ? "start" : "end");
  const own = {
    type: "button" as const,
    className: "rapport-icon-button",
    "aria-label": messages[back ? "previous" : "next"](title),
    "aria-disabled": disabled,
    children: <ChevronIcon back={back} />,
    onClick: () => {
      const list = listRef.current;
      if (!list) return;
      // A whole view; snapping ends it at the start of a card.
      const towards = list.matches(":dir(rtl)") ? -direction : direction;
      list.scrollBy({ left: towards * list.clientWidth });
    },
  };
  return useRender("button", props, own);
}
