"use client";
import type { PermissionSource } from "@rapport/react/permission";
import type { ReactNode } from "react";
import {
  PermissionPrompt,
  type PermissionPromptRootProps,
  type PermissionPromptTitleProps,
} from "../../permission-prompt/index.ts";
import { Boundary } from "../Boundary.tsx";

/** The whole prompt in one tag. Renders a `<section>`; nothing, if it fails. */
export function PermissionCard<const Source extends PermissionSource>({
  title,
  level,
  benefit,
  reads,
  recovery,
  alternative,
  start,
  ...root
}: PermissionCardProps<Source>): ReactNode {
  return (
    <Boundary>
      <PermissionPrompt.Root aria-label={typeof title === "string" ? title : undefined} {...root}>
        <PermissionPrompt.Title level={level}>{title}</PermissionPrompt.Title>
        <PermissionPrompt.Benefit>{benefit}</PermissionPrompt.Benefit>
        <PermissionPrompt.Reads>{reads}</PermissionPrompt.Reads>
        <div className="rapport-permission-answers">
          <PermissionPrompt.Later />
          <PermissionPrompt.Allow />
        </div>
        <PermissionPrompt.Status />
        <PermissionPrompt.Recovery>{recovery}</PermissionPrompt.Recovery>
        <PermissionPrompt.Start>{start}</PermissionPrompt.Start>
        <PermissionPrompt.Alternative>{alternative}</PermissionPrompt.Alternative>
      </PermissionPrompt.Root>
    </Boundary>
  );
}

export interface PermissionCardProps<Source extends PermissionSource = PermissionSource> extends Omit<
  PermissionPromptRootProps<Source>,
  "render" | "title" | "children"
> {
  /** What the person gets, in one plain sentence. */
  benefit: ReactNode;
  /** The way that works without it, whatever they decide. */
  alternative: ReactNode;
  /** The question. @default by the permission */
  title?: ReactNode;
  /** On the button with which the person starts it. @default by the permission */
  start?: ReactNode;
  /** What is read once it is allowed. @default by the permission; say it for an adapter of your own */
  reads?: ReactNode;
  /** How to change one's mind after a no. @default the steps of this browser; say it for an adapter of your own */
  recovery?: ReactNode;
  /**
   * Level of the heading.
   * @default 2
   */
  level?: PermissionPromptTitleProps["level"];
}
