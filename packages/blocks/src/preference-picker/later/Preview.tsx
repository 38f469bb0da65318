"use client";
import type { Item, RankOptions } from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import { type ReactNode, useMemo } from "react";
import type { PreferencePickerContextValue } from "../PreferencePickerContext.ts";
import { preview } from "./previewOf.ts";

/** What the picks would change; what was guessed, while nothing is picked; or why nothing is kept. */
export function Preview({ picker, candidates, options, children }: PreviewProps) {
  const messages = useMessages();
  const personalization = usePersonalization();
  const { value, saved, allowed, guessed, shown } = picker;
  const [lines, isGuessed] = useMemo(
    () => [
      allowed ? preview(personalization, messages, { picks: value, saved, candidates, options }) : [],
      shown.some(({ trait }) => guessed.has(trait) && !value.includes(trait)),
    ],
    [personalization, messages, candidates, options, value, saved, allowed, guessed, shown],
  );
  const isHeldBack = allowed === false;
  return (
    <>
      <div role="status">
        {(isHeldBack ? [messages.pickNotKept()] : lines).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {isHeldBack && children}
      {isGuessed && !isHeldBack && lines.length === 0 && <p>{messages.pickGuesses()}</p>}
    </>
  );
}

interface PreviewProps {
  readonly picker: PreferencePickerContextValue;
  readonly candidates: readonly Item[];
  readonly options: RankOptions | undefined;
  readonly children: ReactNode;
}
