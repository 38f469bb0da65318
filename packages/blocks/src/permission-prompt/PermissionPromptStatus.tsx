"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePermissionPrompt } from "./PermissionPromptContext.ts";
import type { PermissionPromptRootState } from "./PermissionPromptRoot.tsx";

/** Tells how it stands, once whenever that changes. Renders a `<p role="status">`, empty while there is nothing to tell. */
export function PermissionPromptStatus(given: PermissionPromptStatusProps) {
  const { name, phase, postponed } = usePermissionPrompt();
  const words = useMessages().permission;
  const text =
    phase === "waiting"
      ? words.asking()
      : phase === "resting"
        ? postponed && words.postponed()
        : phase !== "explainer" && words[phase](name);
  return useRender(
    "p",
    given,
    { role: "status", className: "rapport-permission-status", children: text || null },
    { phase },
  );
}

export interface PermissionPromptStatusProps extends PartProps<"p", PermissionPromptRootState> {}
