"use client";
import { explain, type Explanation, type Slot, wordReason } from "@rapport/core";
import { useMemo } from "react";
import { useMessages, usePersonalization } from "./usePersonalization.ts";

export interface Reasons {
  /** Put all of it into words with `wordReasons` of `@rapport/core`. */
  readonly explanation: Explanation;
  /** The first reason in one line. */
  readonly line: string;
}

/** Why the item in a slot is there, computed from its score. A hidden one is not there, so it has no reasons. */
export function useReasons({ ranked, hidden }: Slot): Reasons {
  const personalization = usePersonalization();
  const messages = useMessages();
  return useMemo(() => {
    const nothing: Explanation = { item: ranked.id, reasons: [], other: 0 };
    const explanation = hidden ? nothing : explain(personalization, ranked);
    const [first] = explanation.reasons;
    return { explanation, line: first ? wordReason(first, messages) : "" };
  }, [personalization, ranked, hidden, messages]);
}
