"use client";
import { defaultLevel, type Level, levelIn } from "@rapport/core";
import { useCallback } from "react";
import { useDecisions } from "./useDecisions.ts";
import { usePersonalization } from "./usePersonalization.ts";

/** How personal lists may be, and how the person changes it. */
export function useLevel(): readonly [level: Level, setLevel: (level: Level) => void] {
  const personalization = usePersonalization();
  const { decisions } = useDecisions();
  const { level: initial = defaultLevel } = personalization.consent;
  const setLevel = useCallback(
    (level: Level) => void personalization.decide({ type: "level", level }),
    [personalization],
  );
  return [levelIn(decisions, initial), setLevel];
}
