"use client";
import type { ComponentProps } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePermissionPrompt } from "./PermissionPromptContext.ts";

/** One of the two answers. Both are this same element, so that neither can outweigh the other. */
export function useAnswer(given: PermissionPromptAnswerProps, own: ComponentProps<"button">) {
  const { deciding } = usePermissionPrompt();
  const button = useRender("button", given, { type: "button", className: "rapport-button", ...own });
  return deciding ? button : null;
}

export interface PermissionPromptAnswerProps extends PartProps<"button"> {}
