"use client";
import {
  explain,
  type Explanation,
  type Messages,
  type Personalization,
  type Reason,
  type Slot,
  wordAge,
  wordReason,
  wordSource,
} from "@rapport/core";
import { useMemo } from "react";
import { useMessages, usePersonalization } from "./usePersonalization.ts";

/** A reason in words. */
export interface WordedReason {
  readonly reason: Reason;
  /** "Because you liked Past Lives". */
  readonly text: string;
  /** "You told us". */
  readonly source: string;
  /** "last week"; undefined where no act of the person stands behind it. */
  readonly age: string | undefined;
}

export interface Reasons {
  readonly explanation: Explanation;
  /** The first reason in one line. */
  readonly line: string;
  /** All reasons in words, as of now. */
  worded(): readonly WordedReason[];
}

/** Why the item in a slot is there, computed from its score. */
export function useReasons({ ranked }: Slot): Reasons {
  const personalization = usePersonalization();
  const messages = useMessages();
  return useMemo(() => {
    const explanation = explain(personalization, ranked);
    const [first] = explanation.reasons;
    return {
      explanation,
      line: first ? wordReason(first, messages) : "",
      worded: () =>
        explanation.reasons.map((reason) => inWords(reason, personalization, messages)),
    };
  }, [personalization, ranked, messages]);
}

function inWords(
  reason: Reason,
  personalization: Personalization,
  messages: Messages,
): WordedReason {
  return {
    reason,
    text: wordReason(reason, messages),
    source: wordSource(reason, messages),
    age: "time" in reason ? wordAge(reason.time, personalization.clock(), messages) : undefined,
  };
}
