"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";

/** Holds `Shelf.Previous` and `Shelf.Next`. Renders a `<div>`. */
export function ShelfArrows(props: ShelfArrowsProps): ReactNode {
  return useRender("div", props, { className: "rapport-shelf-arrows" });
}

export type ShelfArrowsProps = PartProps<"div">;
