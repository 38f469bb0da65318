"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePermissionPrompt } from "./PermissionPromptContext.ts";

/**
 * Lets the person start it: opens the explanation, or asks at once where they said yes before. Renders a small `<button>`
 * while it rests or is granted.
 */
export function PermissionPromptStart(given: PermissionPromptStartProps) {
  const { name, phase, start } = usePermissionPrompt();
  const button = useRender("button", given, {
    type: "button",
    className: "rapport-link rapport-permission-start",
    onClick: start,
    children: useMessages().permission.start(name),
  });
  return phase === "resting" || phase === "granted" ? button : null;
}

export interface PermissionPromptStartProps extends PartProps<"button"> {}
