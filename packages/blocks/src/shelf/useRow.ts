import { useEffect } from "react";
import { guarded } from "../internals/guarded.ts";
import { useShelfContext } from "./ShelfContext.ts";

/** A card counts as on screen from this share of it on: more than its edge touching the edge of the view. */
const leastVisible = 0.01;

/**
 * Watches the list: how many cards fit and, through one IntersectionObserver, which cards are on screen, so that none of
 * them is moved under the person's eyes.
 * @param count How many cards it has.
 */
export function useRow(count: number): void {
  const { shelf, personalization, listRef, setRow } = useShelfContext();

  useEffect(() => {
    const watch = guarded(personalization, () => {
      const list = listRef.current as HTMLElement;
      const onScreen = new Set<string>();
      const look = guarded(personalization, (entries: IntersectionObserverEntry[]) => {
        for (const { target, intersectionRatio } of entries) {
          const id = target.getAttribute("data-item") ?? "";
          if (intersectionRatio < leastVisible) onScreen.delete(id);
          else onScreen.add(id);
        }
        shelf.setVisible(onScreen);
      });
      const visibility = new IntersectionObserver(look, { threshold: [0, leastVisible] });
      const size = new ResizeObserver(guarded(personalization, () => setRow(rowOf(list))));
      for (const item of [...list.children].slice(0, count)) visibility.observe(item);
      size.observe(list);
      return guarded(personalization, () => {
        visibility.disconnect();
        size.disconnect();
      });
    });
    return watch();
  }, [personalization, listRef, shelf, count, setRow]);
}

/** Where a list is scrolled to, and how many whole cards fit: "5 start". */
export function rowOf({ clientWidth, scrollWidth, scrollLeft, children }: HTMLElement): string {
  const [first, second] = children as unknown as [HTMLElement, HTMLElement?];
  const step = second ? Math.abs(second.offsetLeft - first.offsetLeft) : clientWidth;
  const place = Math.abs(scrollLeft);
  // The last card needs no gap behind it: that is less than a fifth of a card.
  return `${Math.floor(clientWidth / step + 0.2)}${place < 2 ? " start" : ""}${place > scrollWidth - clientWidth - 2 ? " end" : ""}`;
}
