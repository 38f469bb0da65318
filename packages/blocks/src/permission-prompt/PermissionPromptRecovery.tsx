"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePermissionPrompt } from "./PermissionPromptContext.ts";
import { useLater } from "./useLater.ts";

/**
 * How the person changes their mind in this browser, step by step. Renders a `<div>` while it is denied; `children`
 * replace the steps.
 */
export function PermissionPromptRecovery(given: PermissionPromptRecoveryProps) {
  const { name, phase } = usePermissionPrompt();
  const denied = phase === "denied";
  const later = useLater(denied && given.children === undefined);
  const recovery = useRender("div", given, {
    className: "rapport-permission-recovery",
    children: later && <later.Steps name={name} />,
  });
  return denied ? recovery : null;
}

export interface PermissionPromptRecoveryProps extends PartProps<"div"> {}
