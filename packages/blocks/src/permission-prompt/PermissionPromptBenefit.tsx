"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePermissionPrompt } from "./PermissionPromptContext.ts";

/** What the person gets, in one plain sentence: the host's own. Renders a `<p>` while the person decides. */
export function PermissionPromptBenefit(given: PermissionPromptBenefitProps) {
  const { deciding } = usePermissionPrompt();
  const benefit = useRender("p", given, { className: "rapport-permission-benefit" });
  return deciding ? benefit : null;
}

export interface PermissionPromptBenefitProps extends PartProps<"p"> {}
