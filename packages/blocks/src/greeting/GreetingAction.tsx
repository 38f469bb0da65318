"use client";
import type { Greeting } from "@rapport/core/greeting";
import { usePersonalization } from "@rapport/react";
import { guarded } from "../internals/guarded.ts";
import { safeHref } from "../internals/safeHref.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useGreetingParts } from "./GreetingContext.ts";

/**
 * The one way to go from here. Renders an `<a>` where `hrefFor` knows an address, else a `<button>` where `onAction` is given; else
 * nothing.
 */
export function GreetingAction({ hrefFor, onAction, ...given }: GreetingActionProps) {
  const { greeting, words } = useGreetingParts("Greeting.Action");
  const personalization = usePersonalization();
  const link = safeHref(hrefFor?.(greeting));
  const own = { className: "rapport-button rapport-greeting-action", children: words.action };
  const press = guarded(personalization, () => onAction?.(greeting));
  const action = useRender(
    link ? "a" : "button",
    given as PartProps<"a" | "button">,
    link ? { ...own, ...link } : { ...own, type: "button", onClick: press },
  );
  return link || onAction ? action : null;
}

export interface GreetingActionProps extends Omit<PartProps<"a">, "href"> {
  /** Where it leads, by what the greeting is about; undefined where there is nowhere to go. */
  hrefFor?: ((greeting: Greeting) => string | undefined) | undefined;
  /** Called when the button is pressed, where there is no address. */
  onAction?: ((greeting: Greeting) => void) | undefined;
}
