"use client";
import { type RefObject, useEffect, useState } from "react";

/** Whether the pointer or the focus is on an element. */
export function useAttended(element: RefObject<HTMLElement | null>): boolean {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const look = (): void => setFocused(current.contains(document.activeElement));
    const enter = (): void => setPointed(true);
    const leave = (): void => setPointed(false);
    // While the focus moves, it is nowhere for a moment.
    const lookSoon = (): void => queueMicrotask(look);
    const stop = new AbortController();
    const { signal } = stop;
    current.addEventListener("pointerenter", enter, { signal });
    current.addEventListener("pointerleave", leave, { signal });
    current.addEventListener("focusin", look, { signal });
    current.addEventListener("focusout", lookSoon, { signal });
    look();
    if (current.matches(":hover")) enter();
    return () => stop.abort();
  }, [element]);
  return pointed || focused;
}
