import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";

const focusable = "a[href], button:not(:disabled)";

/**
 * Keeps the focus in a card while it turns into the tile that says it is hidden, and back. It moves only if it was in
 * the card: somebody elsewhere on the page is left alone.
 * @returns a ref for the card, and how to say that the focus should come back when it is shown again.
 */
export function useHiddenFocus(hidden: boolean): readonly [RefObject<HTMLElement | null>, () => void] {
  const card = useRef<HTMLElement>(null);
  const left = useRef<HTMLElement>(null);
  const returns = useRef(false);

  useLayoutEffect(() => {
    const element = card.current;
    if (hidden) {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || !element?.contains(focused)) return;
      left.current = focused;
      element.querySelector<HTMLElement>("[data-undo]")?.focus();
    } else if (returns.current) {
      returns.current = false;
      const target = left.current?.isConnected
        ? left.current
        : element?.querySelector<HTMLElement>(focusable);
      left.current = null;
      target?.focus();
    }
  }, [hidden]);

  const returnFocus = useCallback(() => {
    returns.current = true;
  }, []);
  return [card, returnFocus];
}
