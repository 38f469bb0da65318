"use client";
import type { Slot } from "@rapport/core";
import { useMessages } from "@rapport/react";
import { useReducer } from "react";

/**
 * What to announce after "Update": in how many places something else stands now.
 * @param slots As they are on the shelf.
 * @returns The words, and what to call when an update is asked for.
 */
export function useUpdateNews(slots: readonly Slot[]): readonly [news: string, ask: () => void] {
  const messages = useMessages();
  const [news, tell] = useReducer(
    (_: string, before: readonly Slot[]) =>
      messages.updated(slots.filter(({ item }, at) => item.id !== before[at]?.item.id).length, messages.noun),
    "",
  );
  return [news, () => tell(slots)];
}
