"use client";
import { usePersonalization } from "@rapport/react";
import { type ReactNode, useSyncExternalStore } from "react";
import { safeHref } from "../internals/safeHref.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useRecommendationCard } from "./RecommendationCardContext.ts";

/**
 * The card's one link, stretched over all of it. Renders an `<a>` in the heading, or a `<span>` where the address is
 * missing or not a safe one. Records that the item was opened, if the person allowed it.
 */
export function RecommendationCardLink({ href, ...props }: RecommendationCardLinkProps): ReactNode {
  const { item } = useRecommendationCard("RecommendationCard.Link");
  const personalization = usePersonalization();
  const origin = useSyncExternalStore(noChanges, originInBrowser, originOnServer);
  const link = safeHref(href ?? item.href, origin);

  // Captured, because a router's own handler prevents the default, and that is an opening all the same.
  const onClickCapture = (): void => {
    try {
      personalization.record({ type: "open", item });
    } catch (error) {
      personalization.report(error);
    }
  };
  const own = link ? { className: "rapport-card-link", ...link, onClickCapture } : {};
  return useRender(link ? "a" : ("span" as "a"), props, { children: item.title, ...own });
}

const noChanges = () => () => {};
const originInBrowser = (): string => location.origin;
const originOnServer = (): undefined => undefined;

export interface RecommendationCardLinkProps extends PartProps<"a"> {
  /**
   * Where it leads.
   * @default the item's `href`
   */
  href?: string | undefined;
}
