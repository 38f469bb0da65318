import type * as share from "./share/index.ts";

/** The picture and how it leaves the page. */
export type Picture = typeof share.Preview;

/** Loads what draws and shares the picture; the browser keeps it. Rejects if it cannot be fetched. */
export async function loadShare(): Promise<Picture> {
  return (await import("./share/index.ts")).Preview;
}
