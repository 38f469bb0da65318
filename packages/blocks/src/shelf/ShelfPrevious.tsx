"use client";
import type { ReactNode } from "react";
import type { PartProps } from "../internals/useRender.ts";
import { useArrow } from "./useArrow.tsx";

/** Scrolls towards the start by as many cards as fit. Renders a `<button>` that keeps the focus at the start. */
export function ShelfPrevious(props: ShelfPreviousProps): ReactNode {
  return useArrow(-1, props);
}

export type ShelfPreviousProps = PartProps<"button">;
