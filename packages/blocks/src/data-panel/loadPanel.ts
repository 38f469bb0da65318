import type * as panel from "./panel/index.ts";

/** The code of everything that shows what is kept. */
export type PanelParts = typeof panel;

let loading: Promise<PanelParts> | undefined;

/** Loads the code once. Rejects if it cannot be fetched; the next call tries again. */
export function loadPanel(): Promise<PanelParts> {
  loading ??= import("./panel/index.ts").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
