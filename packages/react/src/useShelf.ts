"use client";
import type {
  Item,
  Page,
  ProviderRanking,
  Ranking,
  RankOptions,
  Shelf,
  ShelfRequest,
  Slot,
} from "@rapport/core";
import { useCallback, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import { useNewPage } from "./usePage.ts";
import { useWaiting, type Waiting } from "./useWaiting.ts";

/** What a shelf is doing. With `error`, slots may still hold the last good results or the fallback. */
export type ShelfStatus = "idle" | "loading" | "stalled" | "error" | "empty";

export interface ShelfOptions<T extends Item> {
  /** Unique on the page. */
  readonly id: string;
  /**
   * What to choose from; undefined while it is being fetched. Pass the same array while nothing changed. With `page`
   * it is the page that chooses.
   */
  readonly candidates?: readonly T[] | undefined;
  /** Why fetching failed. The last good results stay, else the fallback comes in. */
  readonly error?: unknown;
  /** Shown if fetching fails or takes longer than 4 s, where there is nothing else. With `page`, give it to the page. */
  readonly fallback?: readonly T[] | undefined;
  readonly options?: RankOptions | undefined;
  /**
   * Made on a server; rendered unchanged until the next update. Made with `fromProvider`: its order takes the place of
   * scores for as long as it is given; with `page`, give it to the page.
   */
  readonly ranking?: Ranking | undefined;
  /** From `usePage`, if the shelf shares its items out with others. */
  readonly page?: Page<T> | undefined;
}

/** A shelf, ready to be drawn. */
export interface ShelfHandle<T extends Item = Item> {
  readonly id: string;
  readonly page: Page<T>;
  readonly status: ShelfStatus;
  readonly slots: readonly Slot<T>[];
  /** Whether a better order is waiting behind `update`. */
  readonly pending: boolean;
  /** Adopts the best order on the whole page. */
  readonly update: () => void;
  /** Tells which items are on screen, so that they are not moved under the person's eyes. */
  readonly setVisible: (ids: Iterable<string>) => void;
}

/** Picks, orders and holds the items of one shelf. The order only changes when the person acts. */
export function useShelf<T extends Item>(options: ShelfOptions<T>): ShelfHandle<T> {
  const { id, candidates, error, fallback, ranking, options: rankOptions, page: shared } = options;
  const failed = error !== undefined && error !== null;
  // A provider's list is about the candidates, not about the fallback.
  const theirs = candidates && isOfProvider(ranking) ? ranking : undefined;
  const own = useNewPage(
    requestsFor(id, candidates ?? (failed ? fallback : undefined), rankOptions, theirs),
    ranking && !isOfProvider(ranking) ? { [id]: ranking } : undefined,
  );
  const page = shared ?? own;
  const shelf = page.shelf(id);
  const state = useShelfState(shelf);
  const isFilled = state.ready && Boolean(candidates ?? shared);
  const waiting = useWaiting(!isFilled && !failed);
  // The last good results stay; the fallback only comes in where there are none.
  const missing = (failed || waiting === "expired") && state.slots.length === 0;
  const source = candidates ?? (missing ? fallback : undefined);
  useLayoutEffect(() => {
    if (source) own.setRequests(requestsFor(id, source, rankOptions, theirs));
  }, [own, id, source, rankOptions, theirs]);
  // A store that never answers must not keep the page waiting: then nobody is known.
  useEffect(() => {
    if (waiting === "expired" && !state.ready) shelf.serverState();
  });
  const gaveUp = failed || (waiting === "expired" && !candidates);
  const status = statusOf(gaveUp, state.slots.length > 0, isFilled, waiting);
  return useMemo(
    () => ({
      id,
      page,
      status,
      slots: state.slots,
      pending: state.pending,
      update: () => shelf.update(),
      setVisible: (ids) => shelf.setVisible(ids),
    }),
    [id, page, shelf, status, state],
  );
}

const requestsFor = <T extends Item>(
  id: string,
  candidates: readonly T[] | undefined,
  options: RankOptions | undefined,
  ranking: ProviderRanking | undefined,
): ShelfRequest<T>[] => (candidates ? [{ id, candidates, ranking, ...(options && { options }) }] : []);

const isOfProvider = (ranking: Ranking | undefined): ranking is ProviderRanking =>
  ranking?.provider !== undefined;

function useShelfState<T extends Item>(shelf: Shelf<T>) {
  return useSyncExternalStore(
    useCallback((listener: () => void) => shelf.subscribe(listener), [shelf]),
    () => shelf.state(),
    () => shelf.serverState(),
  );
}

function statusOf(gaveUp: boolean, hasItems: boolean, isFilled: boolean, waiting: Waiting): ShelfStatus {
  if (gaveUp) return "error";
  if (hasItems) return "idle";
  if (isFilled) return "empty";
  return waiting === "briefly" ? "loading" : "stalled";
}
