"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useShelfContext } from "./ShelfContext.ts";

/** Says that there is no more, where all cards are shown. Renders a `<p>`. Lists end; nothing scrolls for ever. */
export function ShelfEnd(props: ShelfEndProps): ReactNode {
  const { messages, shown, expanded } = useShelfContext();
  const children = messages.caughtUp();
  const end = useRender("p", props, { className: "rapport-shelf-end", children });
  return expanded && shown > 0 ? end : null;
}

export type ShelfEndProps = PartProps<"p">;
