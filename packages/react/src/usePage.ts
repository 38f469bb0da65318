"use client";
import {
  createPage,
  type Item,
  type Page,
  type Personalization,
  type Rankings,
  type ShelfRequest,
} from "@rapport/core";
import { useEffect, useLayoutEffect, useState } from "react";
import { usePersonalization } from "./usePersonalization.ts";

interface Held<T extends Item> {
  readonly personalization: Personalization;
  readonly page: Page<T>;
}

/**
 * Shelves that share one page: none repeats an item of another. Each `useShelf` gets the page and its id.
 * @param requests In order of importance; the first shelf chooses first.
 * @param rankings Made with `rank` on a server, by shelf id; rendered unchanged until the next update. A provider's
 * belongs into its request as `ranking`.
 */
export function usePage<T extends Item>(requests: readonly ShelfRequest<T>[], rankings?: Rankings): Page<T> {
  const page = useNewPage(requests, rankings);
  useLayoutEffect(() => page.setRequests(requests), [page, requests]);
  return page;
}

/** @internal A page whose later requests the caller sets. */
export function useNewPage<T extends Item>(
  requests: readonly ShelfRequest<T>[],
  rankings?: Rankings,
): Page<T> {
  const personalization = usePersonalization();
  const create = (): Held<T> => ({
    personalization,
    page: createPage(personalization, requests, rankings),
  });
  const [held, setHeld] = useState(create);
  let current = held;
  if (held.personalization !== personalization) setHeld((current = create()));
  const { page } = current;
  useEffect(() => page.mount(), [page]);
  return page;
}
