"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePermissionPrompt } from "./PermissionPromptContext.ts";
import type { PermissionPromptRootState } from "./PermissionPromptRoot.tsx";

/** The way that works without the permission: an address field, for example. Renders a `<div>`, in every state. */
export function PermissionPromptAlternative(given: PermissionPromptAlternativeProps) {
  const { phase } = usePermissionPrompt();
  return useRender("div", given, { className: "rapport-permission-alternative" }, { phase });
}

export interface PermissionPromptAlternativeProps extends PartProps<"div", PermissionPromptRootState> {}
