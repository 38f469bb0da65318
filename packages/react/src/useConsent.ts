"use client";
import {
  type Answer,
  type Answers,
  type ConsentOutcome,
  type DataKind,
  type Declaration,
  type Decision,
  declaredConsentOf,
  type Purpose,
  setConsent,
} from "@rapport/core";
import { useMemo } from "react";
import { useDecisions } from "./useDecisions.ts";
import { useMessages, usePersonalization } from "./usePersonalization.ts";

/** What a person agreed to, and how they say so. */
export interface ConsentHandle {
  readonly declaration: Declaration;
  /** What has to be asked; empty on a server and until the stored log has been read. */
  readonly open: readonly Purpose[];
  /** Whether the browser sends an opt-out signal, which is honoured. */
  readonly optOut: boolean;
  readonly decisions: readonly Decision[];
  readonly answer: (purpose: string, kind: DataKind) => Answer;
  /**
   * Records answers as one decision.
   * @param surface Where they were given: `banner`, `preference-center` or one of your own.
   */
  readonly set: (answers: Answers, surface: string) => ConsentOutcome;
}

/**
 * Consent as the person gave it to what the host declared. Renders again when they decide something, in this tab or another.
 * @throws RapportError if consent was not declared with `declareConsent`.
 */
export function useConsent(): ConsentHandle {
  const personalization = usePersonalization();
  const { locale } = useMessages();
  const { decisions, ready } = useDecisions();
  return useMemo(() => {
    const consent = declaredConsentOf(personalization);
    return {
      declaration: consent.declaration,
      open: ready ? consent.open(decisions) : [],
      optOut: ready && consent.optOut(),
      decisions,
      answer: (purpose, kind) => (ready ? consent.answer(purpose, kind, decisions) : "unknown"),
      set: (answers, surface) => setConsent(personalization, answers, { surface, locale }),
    };
  }, [personalization, locale, decisions, ready]);
}
