"use client";
import type { AskAnswer } from "@rapport/core";
import { type Ask, type AskState, attentionOf } from "@rapport/core/attention";
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import { usePersonalization } from "./usePersonalization.ts";

export interface AskOptions extends Ask {
  /** Whether there is something to ask by now. @default true */
  readonly wanted?: boolean | undefined;
}

/** Where an ask stands, and how the person answers it. */
export type AskHandle = AskState & {
  /** Remembers the answer for good, or "later" for a while. Never throws into the page. */
  readonly answer: (answer: AskAnswer) => void;
};

/** Before anything is known: on a server, and while a browser takes over its page. */
const unknown: AskState = { status: "waiting", because: "loading" };

/**
 * Puts something before the person when it is its turn: draw it while `status` is `showing`. It shares one budget with
 * everything else that asks. Says nothing to the person itself.
 */
export function useAsk({ id, kind, priority, wanted = true }: AskOptions): AskHandle {
  const personalization = usePersonalization();
  const attention = attentionOf(personalization);
  useEffect(
    () => (wanted ? attention.want({ id, kind, priority }) : undefined),
    [attention, id, kind, priority, wanted],
  );
  const state = useSyncExternalStore(
    useCallback((listener: () => void) => attention.subscribe(listener), [attention]),
    () => attention.state(id),
    () => unknown,
  );
  const answer = useCallback(
    (given: AskAnswer) => {
      try {
        attention.answer(id, given);
      } catch (error) {
        personalization.report(error);
      }
    },
    [attention, personalization, id],
  );
  return useMemo(() => ({ ...state, answer }), [state, answer]);
}
