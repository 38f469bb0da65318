"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useShelfContext } from "./ShelfContext.ts";

/** How many are seen at once, of how many: "5 of 12". Renders a `<p>`, which is blank where there are none. */
export function ShelfCount(props: ShelfCountProps): ReactNode {
  const { shelf, messages, shown } = useShelfContext();
  const children = shown > 0 ? messages.count(shown, shelf.slots.length) : "\u00A0";
  return useRender("p", props, { className: "rapport-shelf-count", children });
}

export type ShelfCountProps = PartProps<"p">;
