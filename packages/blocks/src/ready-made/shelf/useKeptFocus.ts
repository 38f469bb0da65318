import { type FocusEvent, useLayoutEffect, useRef } from "react";

interface Held {
  readonly list: HTMLElement;
  readonly control: Element;
  /** Of its card in the list, from 0. */
  readonly place: number;
}

/**
 * Keeps the focus in a list when the card that has it leaves, as one does that rests on what is erased: it goes to the card that
 * stands in its place by now, or to the last one.
 * @returns handlers for the list. Its parent has to render again with it.
 */
export function useKeptFocus() {
  const held = useRef<Held>(undefined);

  useLayoutEffect(() => {
    if (!held.current || held.current.control.isConnected) return;
    const { list, place } = held.current;
    held.current = undefined;
    const card = list.children[place] ?? list.lastElementChild;
    card?.querySelector<HTMLElement>("a[href], button")?.focus();
  });

  return {
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
      const place = [...currentTarget.children].findIndex((card) => card.contains(target));
      held.current = { list: currentTarget, control: target, place };
    },
    // Not told of a control that is taken away.
    onBlur: () => {
      held.current = undefined;
    },
  };
}
