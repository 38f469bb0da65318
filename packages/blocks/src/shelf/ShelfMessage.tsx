"use client";
import type { ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useShelfContext } from "./ShelfContext.ts";

type Told = "stalled" | "error" | "empty";

/**
 * Says that the shelf takes long, failed or is empty. Renders a `<div role="status">`, which is always there so that
 * screen readers notice what it says, and empty while there is nothing to say.
 */
export function ShelfMessage({ status: only, children, ...props }: ShelfMessageProps): ReactNode {
  const { shelf, messages } = useShelfContext();
  const { status } = shelf;
  const told = status !== "idle" && status !== "loading" && (!only || only === status) && status;
  const own = {
    className: "rapport-shelf-message",
    role: "status",
    children: told && (children ?? messages[told === "error" ? "failed" : told]()),
  };
  return useRender("div", props, own, { status: told || undefined });
}

export interface ShelfMessageState {
  /** What it tells; undefined where it is empty. `[data-status="stalled" | "error" | "empty"]` */
  readonly status: Told | undefined;
}

export interface ShelfMessageProps extends PartProps<"div", ShelfMessageState> {
  /**
   * The only status it tells. Use several parts to word each in its own way.
   * @default all of them
   */
  status?: Told | undefined;
  /** Other words. */
  children?: ReactNode;
}
