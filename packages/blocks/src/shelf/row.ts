import { guarded } from "../internals/guarded.ts";
import type { ShelfWatchProps } from "./ShelfWatch.tsx";

/** A card counts as on screen from this share of it on: more than its edge touching the edge of the view. */
const leastVisible = 0.01;

/**
 * Watches a list: how many cards fit, where it is scrolled to and, through one IntersectionObserver, which cards are on
 * screen or have the focus, so that none of them is moved under the person's eyes.
 * @returns how to stop. Neither throws.
 */
export function watchRow(watched: ShelfWatchProps): (() => void) | undefined {
  const { personalization, shelf, list, setRow } = watched;
  const watch = guarded(personalization, (row: HTMLElement) => {
    const onScreen = new Set<string>();
    let hasLooked = false;
    const tell = guarded(personalization, () => {
      if (!hasLooked) return;
      // Whoever has gone to a card that is still scrolling into view is with it already.
      const focused = row.querySelector(":scope > :focus-within")?.getAttribute("data-item");
      shelf.setVisible(focused ? [...onScreen, focused] : onScreen);
    });
    const look = guarded(personalization, (entries: IntersectionObserverEntry[]) => {
      for (const { target, intersectionRatio } of entries) {
        const id = target.getAttribute("data-item") ?? "";
        if (intersectionRatio < leastVisible) onScreen.delete(id);
        else onScreen.add(id);
      }
      hasLooked = true;
      tell();
    });
    const measure = guarded(personalization, () => setRow(rowOf(row)));
    const visibility = new IntersectionObserver(look, { threshold: [0, leastVisible] });
    const size = new ResizeObserver(measure);
    for (const item of row.querySelectorAll(":scope > [data-item]")) visibility.observe(item);
    size.observe(row);
    row.addEventListener("scroll", measure);
    row.addEventListener("focusin", tell);
    return guarded(personalization, () => {
      visibility.disconnect();
      size.disconnect();
      row.removeEventListener("scroll", measure);
      row.removeEventListener("focusin", tell);
    });
  });
  return list.current ? watch(list.current) : undefined;
}

/** Where a list is scrolled to, and how many whole cards fit: "5 start". */
function rowOf({ clientWidth, scrollWidth, scrollLeft, children }: HTMLElement): string {
  const [first, second] = children as unknown as [HTMLElement, HTMLElement?];
  const step = second ? Math.abs(second.offsetLeft - first.offsetLeft) : clientWidth;
  const place = Math.abs(scrollLeft);
  // The last card needs no gap behind it: that is less than a fifth of a card.
  return `${Math.floor(clientWidth / step + 0.2)}${place < 2 ? " start" : ""}${place > scrollWidth - clientWidth - 2 ? " end" : ""}`;
}
