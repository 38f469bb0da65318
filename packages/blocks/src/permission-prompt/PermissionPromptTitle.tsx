"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePermissionPrompt } from "./PermissionPromptContext.ts";

/** The question, which names the region. Renders an `<h2>` while the person decides; `children` replace the words. */
export function PermissionPromptTitle({ level = 2, ...given }: PermissionPromptTitleProps) {
  const { id, name, deciding } = usePermissionPrompt();
  const title = useRender(`h${level}` as "h2", given, {
    className: "rapport-permission-title",
    id,
    children: useMessages().permission.title(name),
  });
  return deciding ? title : null;
}

export interface PermissionPromptTitleProps extends Omit<PartProps<"h2">, "id"> {
  /** @default 2 */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}
