"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePermissionPrompt } from "./PermissionPromptContext.ts";

/** What is read once it is allowed. Renders a `<p>` while the person decides; `children` replace the words. */
export function PermissionPromptReads(given: PermissionPromptReadsProps) {
  const { name, deciding } = usePermissionPrompt();
  const reads = useRender("p", given, {
    className: "rapport-permission-reads",
    children: useMessages().permission.reads(name),
  });
  return deciding ? reads : null;
}

export interface PermissionPromptReadsProps extends PartProps<"p"> {}
