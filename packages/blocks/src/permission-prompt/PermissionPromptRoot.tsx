"use client";
import { useMessages } from "@rapport/react";
import type { PermissionSource } from "@rapport/react/permission";
import { useId, useRef } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { PermissionPromptContext } from "./PermissionPromptContext.ts";
import type { PermissionPromptPhase } from "./phase.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { type PromptOptions, usePrompt } from "./usePrompt.ts";

/**
 * Asks for a permission where the person reaches for what needs it: first in the page's own words, and the browser only
 * after "Allow". It holds nobody up and takes no focus; Escape within it means "Not now".
 * Renders a `<section role="region">`, in every state.
 */
export function PermissionPromptRoot<const Source extends PermissionSource>({
  source,
  ask,
  priority,
  open,
  defaultOpen,
  onOpenChange,
  onGranted,
  ...given
}: PermissionPromptRootProps<Source>) {
  const prompt = usePrompt({ source, ask, priority, open, defaultOpen, onOpenChange, onGranted });
  const { name, phase, deciding, later } = prompt;
  const words = useMessages().permission;
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const onFocus = useKeptFocus(section);
  const { children, ...attributes } = given;
  return useRender(
    "section",
    attributes,
    {
      ref: section,
      role: "region",
      className: "rapport-permission",
      tabIndex: -1,
      "aria-labelledby": deciding ? id : undefined,
      "aria-label": deciding ? undefined : words.title(name),
      onFocus,
      onKeyDown: (event) => {
        if (event.key === "Escape" && deciding) later("escape");
      },
      children: <PermissionPromptContext value={{ ...prompt, id }}>{children}</PermissionPromptContext>,
    },
    { phase } satisfies PermissionPromptRootState,
  );
}

export interface PermissionPromptRootState {
  /** `data-phase="explainer"`, `waiting`, `granted`, `denied`, `unsupported`, `resting` or `failed`. */
  phase: PermissionPromptPhase;
}

export interface PermissionPromptRootProps<Source extends PermissionSource = PermissionSource>
  extends PartProps<"section", PermissionPromptRootState>, PromptOptions<Source> {}
