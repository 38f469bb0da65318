"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useShelfContext } from "./ShelfContext.ts";

/** The heading that names the shelf. Renders an `<h2>` with the root's `title`. Takes the focus after an update. */
export function ShelfTitle({ level = 2, ...props }: ShelfTitleProps): ReactNode {
  const { title, id, titleRef } = useShelfContext();
  const own = { className: "rapport-shelf-title", id, ref: titleRef, tabIndex: -1, children: title };
  return useRender(`h${level}` as "h2", props, own);
}

export interface ShelfTitleProps extends Omit<PartProps<"h2">, "id"> {
  /**
   * Level of the heading: one below the heading the shelf stands under.
   * @default 2
   */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}
