"use client";
import {
  explain,
  type Explanation,
  type Messages,
  type Personalization,
  type Reason,
  type Slot,
  wordReason,
} from "@rapport/core";
import { useMemo } from "react";
import { useMessages, usePersonalization } from "./usePersonalization.ts";

export interface Reasons {
  /** Put all of it into words with `wordReasons` of `@rapport/core`. */
  readonly explanation: Explanation;
  /** One line: the strongest reason, or the strongest personal one where that counts for a fifth or more. */
  readonly line: string;
}

/** Why the item in a slot is there, computed from its score. A hidden one is not there, so it has no reasons. */
export function useReasons(slot: Slot): Reasons {
  const personalization = usePersonalization();
  const messages = useMessages();
  const { ranked, hidden } = slot;
  return useMemo(
    () => reasonsOf({ ranked, hidden }, personalization, messages),
    [personalization, ranked, hidden, messages],
  );
}

/** What `useReasons` gives, for those that have no use for keeping it. */
export function reasonsOf(
  { ranked, hidden }: Pick<Slot, "ranked" | "hidden">,
  personalization: Personalization,
  messages: Messages,
): Reasons {
  const nothing: Explanation = { item: ranked.id, reasons: [], other: 0 };
  const explanation = hidden ? nothing : explain(personalization, ranked);
  const reason = tellingOf(explanation);
  return { explanation, line: reason ? wordReason(reason, messages) : "" };
}

/** Share, in percent, from which a personal reason says more than what holds for everybody. */
const telling = 20;

/** Next to what makes a list personal, that something is popular goes without saying. */
function tellingOf({ reasons }: Explanation): Reason | undefined {
  const [first] = reasons;
  if (first?.type !== "prior") return first;
  return reasons.find(({ type, share }) => type !== "prior" && share >= telling) ?? first;
}
