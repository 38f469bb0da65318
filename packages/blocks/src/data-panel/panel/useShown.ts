"use client";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useDataPanel } from "../DataPanelContext.ts";

/** How many are added at a time: a list of thousands stays quick. */
const step = 100;

/**
 * A few of many, and more on request. Whoever asks for more is taken to the first that came; whoever visits one sees it.
 * @param list The element that holds them. @param anchors Of all of them, in order. @param first How many are shown at first.
 */
export function useShown(
  list: RefObject<HTMLUListElement | null>,
  anchors: readonly string[],
  first: number,
) {
  const { visit } = useDataPanel();
  const [wanted, setWanted] = useState(first);
  const visited = visit ? anchors.indexOf(visit.to) + 1 : 0;
  const shown = Math.min(anchors.length, Math.max(wanted, visited, first));
  const rest = anchors.length - shown;
  const goTo = useRef<number>(undefined);
  useEffect(() => {
    const entry = goTo.current === undefined ? undefined : list.current?.children[goTo.current];
    goTo.current = undefined;
    if (entry instanceof HTMLElement) entry.focus();
  });
  return {
    shown,
    /** How many more there would be. */
    next: Math.min(step, rest),
    isLast: rest <= step,
    canFold: rest === 0 && shown > first,
    showMore: (): void => {
      goTo.current = shown;
      setWanted(shown + step);
    },
    fold: (): void => setWanted(first),
  };
}
