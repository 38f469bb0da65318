import { guarded } from "../internals/guarded.ts";
import type { ShelfWatchProps } from "./ShelfWatch.tsx";

/** Where a card is, in pixels of the list's content: scrolling does not change it. */
interface Place {
  readonly x: number;
  readonly y: number;
  /** How far from there it is drawn, on its way. */
  readonly dx: number;
  readonly dy: number;
  readonly opacity: number;
  /** Whether any of it is in view. */
  readonly seen: boolean;
}

/** The last animation of a card. */
const running = new WeakMap<Element, Animation>();
const still = { transform: "none", opacity: "1" };

/**
 * Looks where the cards of a list are. To be called before their order changes.
 * @returns how to show, once it has changed, where each of them came from; undefined where there were none. Neither
 * throws.
 */
export function watchMovement({ list, personalization }: ShelfWatchProps): (() => void) | undefined {
  const watch = guarded(personalization, (row: HTMLElement) => {
    const before = placesIn(row);
    const { scrollLeft } = row;
    return before.size > 0 ? guarded(personalization, () => show(row, before, scrollLeft)) : undefined;
  });
  return list.current ? watch(list.current) : undefined;
}

const cardsIn = (list: HTMLElement): Element[] =>
  [...list.children].filter((card) => card.hasAttribute("data-item"));

function placesIn(list: HTMLElement): Map<Element, Place> {
  const view = list.getBoundingClientRect();
  return new Map(cardsIn(list).map((card) => [card, placeOf(card, view, list)]));
}

function placeOf(card: Element, view: DOMRect, list: HTMLElement): Place {
  const { left, top, right, bottom } = card.getBoundingClientRect();
  const { transform, opacity } = running.has(card) ? getComputedStyle(card) : still;
  const { e, f } = new DOMMatrix(transform);
  return {
    x: left - e - view.left + list.scrollLeft,
    y: top - f - view.top + list.scrollTop,
    dx: e,
    dy: f,
    opacity: Number(opacity),
    seen:
      right > Math.max(view.left, 0) &&
      left < Math.min(view.right, innerWidth) &&
      bottom > 0 &&
      top < innerHeight,
  };
}

function show(list: HTMLElement, before: ReadonlyMap<Element, Place>, scrollLeft: number): void {
  const order = [...before.keys()];
  if (cardsIn(list).every((card, at) => card === order[at])) return;
  // A row follows the card it is snapped to, wherever that goes or is drawn: this one stays.
  list.toggleAttribute("data-moving", true);
  list.scrollTo({ left: scrollLeft, behavior: "instant" });
  const motion = motionOf(list);
  const animations = [...placesIn(list)].flatMap(
    ([card, now]) => animate(card, before.get(card), now, motion) ?? [],
  );
  void rest(list, animations);
}

/** Lets the row snap to its cards again when all of them have arrived. */
async function rest(list: HTMLElement, animations: readonly Animation[]): Promise<void> {
  await Promise.allSettled(animations.map(({ finished }) => finished));
  const isMoving = cardsIn(list).some((card) => running.get(card)?.playState === "running");
  list.toggleAttribute("data-moving", isMoving);
}

/**
 * What moved slides from where it was drawn, also in the middle of an earlier move; what is new, or came from further than
 * a view away, fades in. Where motion is not wanted, what moved fades in too.
 */
function animate(
  card: Element,
  was: Place | undefined,
  now: Place,
  { duration, easing, reach, query }: Motion,
): Animation | undefined {
  const x = was ? was.x - now.x : 0;
  const y = was ? was.y - now.y : 0;
  if ((was && Math.hypot(x, y) < 1) || !(now.seen || was?.seen)) return undefined;
  running.get(card)?.cancel();
  const slides = was && Math.hypot(x + was.dx, y + was.dy) <= reach;
  const animation = slides
    ? card.animate(
        [{ offset: 0, opacity: was.opacity, transform: `translate(${x + was.dx}px, ${y + was.dy}px)` }],
        { duration: duration.slow, easing },
      )
    : card.animate([{ offset: 0, opacity: 0 }], { duration: duration.normal, easing });
  if (slides) stopIfUnwanted(animation, query);
  running.set(card, animation);
  return animation;
}

/** What is sliding stops when the person turns motion off meanwhile. */
function stopIfUnwanted(animation: Animation, query: MediaQueryList): void {
  const stop = (): void => animation.cancel();
  const forget = (): void => query.removeEventListener("change", stop);
  query.addEventListener("change", stop);
  animation.addEventListener("finish", forget);
  animation.addEventListener("cancel", forget);
}

/** How things move here, from the tokens of the theme. */
interface Motion {
  /** Milliseconds; 0 where there is no theme. */
  readonly duration: { readonly slow: number; readonly normal: number };
  readonly easing: string;
  /** How far a card may slide, in pixels: nowhere under reduced motion. */
  readonly reach: number;
  readonly query: MediaQueryList;
}

function motionOf(list: HTMLElement): Motion {
  const theme = getComputedStyle(list);
  const token = (name: string): string => theme.getPropertyValue(`--rapport-${name}`).trim();
  const milliseconds = (name: string): number =>
    (Number.parseFloat(token(name)) || 0) * (token(name).endsWith("ms") ? 1 : 1000);
  const query = matchMedia("(prefers-reduced-motion: reduce)");
  return {
    duration: { slow: milliseconds("duration-slow"), normal: milliseconds("duration-normal") },
    easing: token("ease-out") || "ease-out",
    reach: query.matches || token("motion") === "0" ? -1 : list.clientWidth,
    query,
  };
}
