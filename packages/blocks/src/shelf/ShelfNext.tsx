"use client";
import type { ReactNode } from "react";
import type { PartProps } from "../internals/useRender.ts";
import { useArrow } from "./useArrow.tsx";

/** Scrolls towards the end by as many cards as fit. Renders a `<button>` that keeps the focus at the end. */
export function ShelfNext(props: ShelfNextProps): ReactNode {
  return useArrow(1, props);
}

export type ShelfNextProps = PartProps<"button">;
