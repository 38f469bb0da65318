"use client";
import type { ReactNode } from "react";
import { safeHref } from "../internals/safeHref.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useShelfContext } from "./ShelfContext.ts";

/**
 * Shows all cards at once. Renders a `<button>` that opens the row in place and closes it again, or an `<a>` where
 * `href` leads to a page with all of them.
 */
export function ShelfSeeAll({ href, ...props }: ShelfSeeAllProps): ReactNode {
  const { id, messages, expanded, toggle } = useShelfContext();
  const link = safeHref(href);
  const button = {
    type: "button" as const,
    "aria-expanded": expanded,
    onClick: toggle,
  };
  const own = {
    className: "rapport-link",
    "aria-describedby": id,
    children: expanded ? messages.seeFewer() : messages.seeAll(),
    ...(link ?? button),
  };
  return useRender(link ? ("a" as "button") : "button", props, own);
}

export interface ShelfSeeAllProps extends PartProps<"button"> {
  /** A page with all of them, instead of opening the row. */
  href?: string | undefined;
}
