"use client";
import { useMessages } from "@rapport/react";
import { usePermissionPrompt } from "./PermissionPromptContext.ts";
import { type PermissionPromptAnswerProps, useAnswer } from "./useAnswer.tsx";

/** Puts it off: for 3 days, then 7, then 30. Renders a `<button>`, the same as `PermissionPrompt.Allow`. */
export function PermissionPromptLater(given: PermissionPromptAnswerProps) {
  const { later } = usePermissionPrompt();
  return useAnswer(given, { children: useMessages().permission.later(), onClick: () => later("later") });
}
