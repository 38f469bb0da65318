import type * as panel from "./panel/index.ts";

/** The code of everything in the panel. */
export type PanelParts = typeof panel;

let loading: Promise<PanelParts> | undefined;

/**
 * Loads the panel, Radix with it, once for all popovers of the page.
 * Rejects if it cannot be fetched; the next call tries again.
 */
export function loadPanel(): Promise<PanelParts> {
  loading ??= import("./panel/index.ts").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
