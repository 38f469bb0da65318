"use client";
import type { Decision } from "@rapport/core";
import { useCallback, useSyncExternalStore } from "react";
import { usePersonalization } from "./usePersonalization.ts";

const none: readonly Decision[] = [];

/** @internal What the person decided about their data; not ready on a server and until the stored log has been read. */
export function useDecisions(): { readonly decisions: readonly Decision[]; readonly ready: boolean } {
  const personalization = usePersonalization();
  const subscribe = useCallback(
    (listener: () => void) => personalization.subscribe(listener),
    [personalization],
  );
  const decisions = useSyncExternalStore(
    subscribe,
    () => personalization.decisions(),
    () => none,
  );
  const ready = useSyncExternalStore(
    subscribe,
    () => personalization.persistence !== "loading",
    () => false,
  );
  return { decisions, ready };
}
