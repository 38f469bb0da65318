"use client";
import type { Item } from "@rapport/core";
import { type ShelfHandle, type ShelfStatus, useMessages, usePersonalization } from "@rapport/react";
import { type ReactNode, useId, useRef, useState } from "react";
import { type ChangeDetails, isAllowed } from "../internals/useControllable.ts";
import { ShelfId } from "../internals/ShelfId.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { ShelfContext } from "./ShelfContext.ts";

/**
 * A row of recommendations under one heading. Renders a `<section>` named by `Shelf.Title`; nothing at all where
 * fetching failed and there is nothing else to show.
 */
export function ShelfRoot<T extends Item>({
  shelf,
  title,
  visible = 5,
  expanded: controlled,
  defaultExpanded = false,
  onExpandedChange,
  ...props
}: ShelfRootProps<T>): ReactNode {
  const { status, slots, pending } = shelf;
  const all = slots.length;
  const messages = useMessages();
  const personalization = usePersonalization();
  const id = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const [row, setRow] = useState(`${visible} start`);
  const [own, setOwn] = useState(defaultExpanded);
  const expanded = controlled ?? own;
  const toggle = (): void => {
    if (isAllowed(personalization, onExpandedChange, !expanded, "press")) setOwn(!expanded);
  };

  const columns = Number.parseInt(row);
  const shown = expanded ? all : Math.min(columns, all);
  const state = { status, expanded, pending, visible, whole: columns >= all };
  const section = useRender("section", props, { className: "rapport-shelf", "aria-labelledby": id }, state);
  if (status === "error" && all === 0) return null;
  const context = {
    ...{ shelf, title, messages, personalization, id, titleRef, listRef },
    ...{ row, setRow, shown, visible, expanded, toggle },
  };
  return (
    <ShelfContext value={context}>
      <ShelfId value={shelf.id}>{section}</ShelfId>
    </ShelfContext>
  );
}

export interface ShelfRootState {
  /** What the shelf is doing. `[data-status="idle" | "loading" | "stalled" | "error" | "empty"]` */
  readonly status: ShelfStatus;
  /** All cards are shown instead of a row. `[data-expanded]` */
  readonly expanded: boolean;
  /** A better order is waiting behind `Shelf.Update`. `[data-pending]` */
  readonly pending: boolean;
  /** Most cards beside each other. `[data-visible="1" … "12"]` */
  readonly visible: number;
  /** All cards fit beside each other, so there is nothing to scroll to and no more to see. `[data-whole]` */
  readonly whole: boolean;
}

export interface ShelfRootProps<T extends Item = Item> extends Omit<
  PartProps<"section", ShelfRootState>,
  "title"
> {
  /** What to show, from `useShelf`. */
  shelf: ShelfHandle<T>;
  /** The heading, which also names the arrows. */
  title: string;
  /**
   * Most cards beside each other; fewer where there is no room.
   * @default 5
   */
  visible?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | undefined;
  /** Whether all cards are shown, if the host keeps that. */
  expanded?: boolean | undefined;
  /** @default false */
  defaultExpanded?: boolean | undefined;
  /** Told before "See all" changes anything; `details.cancel()` stops it. */
  onExpandedChange?: ((expanded: boolean, details: ChangeDetails<"press">) => void) | undefined;
}
