import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus where it was when what had it goes: on the region, or on the button that starts it again. Whoever was
 * not in it is left where they are.
 * @returns the region's `onFocus`.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<Element>(null);
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected || document.activeElement !== document.body) return;
    const target = region.current?.querySelector<HTMLElement>(".rapport-permission-start") ?? region.current;
    target?.focus({ preventScroll: true });
  });
  return ({ target }) => {
    last.current = target;
  };
}
