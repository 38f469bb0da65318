import type { TriggerEntry } from "../Triggers.ts";
import type { Anchored } from "./Floating.tsx";

/** What the panel must be told, because it does not stand where its trigger does. */
export interface Surroundings {
  readonly dir: string;
  readonly lang: string | undefined;
  readonly "data-theme": string | undefined;
  readonly "data-motion": string | undefined;
}

/** One opening of the panel. What it explains stays as it was then, whatever the lists do. */
export interface Session extends Pick<TriggerEntry, "slot" | "shelf"> {
  /** Different for every opening. */
  readonly key: number;
  readonly anchor: Anchored;
  readonly surroundings: Surroundings;
  /** Moves focus to the trigger; to the next one, the one before or the heading if the item is gone. */
  returnFocus(): void;
}

let openings = 0;

/**
 * Begins an opening.
 * @param current The trigger of the item by now: its element may be replaced while the panel is open.
 * @param order All triggers, as they follow each other on the page.
 */
export function createSession(
  { slot, shelf }: TriggerEntry,
  element: HTMLElement,
  current: () => HTMLElement,
  order: readonly HTMLElement[],
): Session {
  const heading = headingOf(element);
  openings += 1;
  return {
    key: openings,
    slot,
    shelf,
    anchor: anchorTo(element, current),
    surroundings: surroundingsOf(element),
    returnFocus: () => {
      const own = current();
      if (own.isConnected) own.focus({ preventScroll: true });
      else (neighbourOf(element, order) ?? focusable(heading))?.focus();
    },
  };
}

/** Follows the trigger, also to a new element for the same item; stays where it was last when the item is gone. */
function anchorTo(element: HTMLElement, current: () => HTMLElement): Anchored {
  let last = element.getBoundingClientRect();
  return {
    contextElement: element,
    getBoundingClientRect: () => {
      const now = current();
      if (now.isConnected) last = now.getBoundingClientRect();
      return last;
    },
  };
}

function surroundingsOf(element: HTMLElement): Surroundings {
  const nearest = (name: string): string | undefined =>
    element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;
  return {
    dir: getComputedStyle(element).direction,
    lang: nearest("lang"),
    "data-theme": nearest("data-theme"),
    "data-motion": nearest("data-motion"),
  };
}

function headingOf(element: Element): HTMLElement | null {
  const id = element.closest("section[aria-labelledby]")?.getAttribute("aria-labelledby");
  return id ? document.getElementById(id) : null;
}

/** A heading takes focus only when it is told to, and only this once. */
function focusable(heading: HTMLElement | null): HTMLElement | null {
  if (heading && !heading.hasAttribute("tabindex")) {
    heading.tabIndex = -1;
    heading.addEventListener("blur", () => heading.removeAttribute("tabindex"), { once: true });
  }
  return heading;
}

function neighbourOf(element: HTMLElement, order: readonly HTMLElement[]): HTMLElement | undefined {
  const at = order.indexOf(element);
  const isThere = (trigger: HTMLElement): boolean => trigger.isConnected;
  return order.slice(at + 1).find(isThere) ?? order.slice(0, at).findLast(isThere);
}
