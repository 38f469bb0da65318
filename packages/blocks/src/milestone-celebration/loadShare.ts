import type * as share from "./share/index.ts";

/** The picture and how it leaves the page. */
export type Share = typeof share;

/** Loads what draws and shares the picture; the browser keeps it. Rejects if it cannot be fetched. */
export function loadShare(): Promise<Share> {
  return import("./share/index.ts");
}
