import type { FloatingProps } from "./Floating.tsx";
import type { ComponentType } from "react";

let loading: Promise<ComponentType<FloatingProps>> | undefined;

/**
 * Loads what lets the panel float, once for all popovers of the page.
 * Rejects if it cannot be fetched; the next call tries again.
 */
export function loadFloating(): Promise<ComponentType<FloatingProps>> {
  loading ??= import("./Floating.tsx").then(
    ({ Floating }) => Floating,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
