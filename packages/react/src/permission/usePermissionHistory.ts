"use client";
import type { Decision } from "@rapport/core";
import { useMemo } from "react";
import { useDecisions } from "../useDecisions.ts";
import { usePersonalization } from "../usePersonalization.ts";

/** What the person did with a permission before, as far as it is remembered. */
export interface PermissionHistory {
  /** Whether their last answer to the ask was yes: they know what it is good for. */
  readonly allowed: boolean;
  /**
   * Whether the browser's own question was closed without an answer twice since they last said yes. Then only they bring
   * it up: browsers block pages that go on.
   */
  readonly exhausted: boolean;
  /** Remembers that it was closed once more. */
  readonly dismissed: () => void;
}

/** How often the browser's own question may be closed without an answer. Chromium blocks it after the third time. */
const mostDismissals = 2;

/**
 * What the person did with a permission before.
 * @param ask Under what their answers are remembered: `permission:geolocation`.
 */
export function usePermissionHistory(ask: string): PermissionHistory {
  const personalization = usePersonalization();
  const { decisions } = useDecisions();
  return useMemo(() => {
    // Closing the browser's question is remembered beside the answers to the page's.
    const browser = `${ask}:browser`;
    const answers = decisions.filter((decision) => decision.type === "ask");
    const own = (answer: Extract<Decision, { type: "ask" }>): boolean => answer.ask === ask;
    const yes = answers.findLastIndex((answer) => own(answer) && answer.answer === "yes");
    const dismissals = answers.slice(yes + 1).filter((answer) => answer.ask === browser).length;
    return {
      allowed: yes >= 0 && yes === answers.findLastIndex(own),
      exhausted: dismissals >= mostDismissals,
      dismissed: () => {
        personalization.decide({ type: "ask", ask: browser, answer: "later" });
      },
    };
  }, [personalization, decisions, ask]);
}
