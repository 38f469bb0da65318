import type * as live from "./live/index.ts";

/** What a card does over time. */
export type LiveCard = typeof live.Live;

/** Loads what a card does over time; the browser keeps it. Rejects if it cannot be fetched. */
export async function loadLive(): Promise<LiveCard> {
  return (await import("./live/index.ts")).Live;
}
