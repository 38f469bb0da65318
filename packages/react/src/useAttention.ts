"use client";
import { type Attention, attentionOf, type Traced } from "@rapport/core/attention";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { usePersonalization } from "./usePersonalization.ts";

/** What asks on this page, and what the host knows that asks should wait for. */
export interface AttentionHandle extends Pick<Attention, "hold" | "failed" | "answer"> {
  /** What is wanted, and why it is shown or not. Empty on a server. */
  readonly trace: readonly Traced[];
}

const nothing: readonly Traced[] = [];

/** The attention budget of the page. Renders again whenever an ask stands otherwise. */
export function useAttention(): AttentionHandle {
  const attention = attentionOf(usePersonalization());
  const trace = useSyncExternalStore(
    useCallback((listener: () => void) => attention.subscribe(listener), [attention]),
    () => attention.trace(),
    () => nothing,
  );
  return useMemo(
    () => ({
      trace,
      hold: (reason) => attention.hold(reason),
      failed: () => attention.failed(),
      answer: (id, answer) => attention.answer(id, answer),
    }),
    [attention, trace],
  );
}
