"use client";
import type { Item, Page, Ranking, RankOptions, Shelf, ShelfRequest, Slot } from "@rapport/core";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { usePage } from "./usePage.ts";
import { useWaiting, type Waiting } from "./useWaiting.ts";

/** What a shelf is doing. With `error`, slots may still hold the last good results or the fallback. */
export type ShelfStatus = "idle" | "loading" | "stalled" | "error" | "empty";

export interface ShelfOptions<T extends Item> {
  /** Unique on the page. */
  readonly id: string;
  /** What to choose from; undefined while it is being fetched. Pass the same array while nothing changed. */
  readonly candidates?: readonly T[] | undefined;
  /** Why fetching failed. The last good results stay, else the fallback comes in. */
  readonly error?: unknown;
  /** Shown if fetching fails or takes longer than 4 s. */
  readonly fallback?: readonly T[] | undefined;
  readonly options?: RankOptions | undefined;
  /** Made on a server; rendered unchanged until the next update. */
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
  update(): void;
  /** Tells which items are on screen, so that they are not moved under the person's eyes. */
  setVisible(ids: Iterable<string>): void;
}

const noRequests: readonly never[] = [];

/** Picks, orders and holds the items of one shelf. The order only changes when the person acts. */
export function useShelf<T extends Item>(options: ShelfOptions<T>): ShelfHandle<T> {
  const { id, candidates, error, fallback, ranking } = options;
  const failed = error !== undefined && error !== null;
  const waiting = useWaiting(candidates === undefined && !failed);
  const source = candidates ?? (failed || waiting === "expired" ? fallback : undefined);
  const requests = useMemo(
    (): readonly ShelfRequest<T>[] =>
      source && !options.page
        ? [{ id, candidates: source, ...(options.options && { options: options.options }) }]
        : noRequests,
    [id, source, options.options, options.page],
  );
  const own = usePage(requests, ranking && { [id]: ranking });
  const page = options.page ?? own;
  const shelf = page.shelf(id);
  const state = useShelfState(shelf);
  // A store that never answers must not keep the page waiting: then nobody is known.
  const unknown = useWaiting(!state.ready, () => shelf.serverState());
  const status = statusOf(state.slots.length, candidates, failed, waiting, state.ready, unknown);
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

function useShelfState<T extends Item>(shelf: Shelf<T>) {
  return useSyncExternalStore(
    useCallback((listener: () => void) => shelf.subscribe(listener), [shelf]),
    () => shelf.state(),
    () => shelf.serverState(),
  );
}

function statusOf(
  shown: number,
  candidates: readonly unknown[] | undefined,
  failed: boolean,
  waiting: Waiting,
  ready: boolean,
  unknown: Waiting,
): ShelfStatus {
  if (failed || (!candidates && waiting === "expired")) return "error";
  if (shown > 0) return "idle";
  if (candidates && ready) return "empty";
  return waiting === "stalled" || unknown === "stalled" ? "stalled" : "loading";
}
