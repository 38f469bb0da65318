"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";

/** Stands in for a card while it is awaited, and is as large. Renders an `<li>`, hidden from assistive technology. */
export function ShelfSkeleton(props: ShelfSkeletonProps): ReactNode {
  const own = {
    className: "rapport-shelf-item",
    "aria-hidden": true,
    children: <div className="rapport-card" data-skeleton="" />,
  };
  return useRender("li", props, own);
}

export type ShelfSkeletonProps = PartProps<"li">;
