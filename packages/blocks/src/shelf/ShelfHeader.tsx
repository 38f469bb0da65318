"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";

/** The line above the row: title, count, "See all", "Update", arrows. Renders a `<header>`. */
export function ShelfHeader(props: ShelfHeaderProps): ReactNode {
  return useRender("header", props, { className: "rapport-shelf-header" });
}

export type ShelfHeaderProps = PartProps<"header">;
