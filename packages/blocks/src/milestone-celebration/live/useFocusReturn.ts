"use client";
import { type RefObject, useLayoutEffect } from "react";

/** When a card leaves, whoever is in it goes back to where they came from, or to what takes its place. */
export function useFocusReturn(
  card: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const left = card.current;
    if (!left) return undefined;
    const instead = fallback.current;
    let before: EventTarget | null = null;
    const remember = ({ relatedTarget }: FocusEvent): void => {
      if (!left.contains(relatedTarget as Node | null)) before = relatedTarget;
    };
    left.addEventListener("focusin", remember);
    return () => {
      left.removeEventListener("focusin", remember);
      if (!left.contains(document.activeElement)) return;
      const next = before instanceof HTMLElement && before.isConnected ? before : instead;
      next?.focus({ preventScroll: true });
    };
  }, [card, fallback]);
}
