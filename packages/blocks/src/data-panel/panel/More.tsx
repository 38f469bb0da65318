"use client";
import { useMessages } from "@rapport/react";
import type { useShown } from "./useShown.ts";

/** The button below a list that shows more of it, or fewer. */
export function More({ shown, all }: { readonly shown: ReturnType<typeof useShown>; readonly all: number }) {
  const { data } = useMessages();
  if (shown.next === 0 && !shown.canFold) return null;
  return (
    <button
      type="button"
      className="rapport-link rapport-data-more"
      onClick={shown.canFold ? shown.fold : shown.showMore}
    >
      {shown.canFold ? data.showFewer() : shown.isLast ? data.showAll(all) : data.showMore(shown.next)}
    </button>
  );
}
