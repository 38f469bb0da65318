"use client";
import type { ReasonSource } from "@rapport/core";
import type { PartProps } from "../internals/useRender.ts";
import { useExplained } from "./WhyPopoverContext.ts";

/**
 * One reason: what it is, then its children.
 * Renders an `<li>`.
 * @default children share, source, controls and their effect
 */
export function WhyPopoverReason(props: WhyPopoverReasonProps) {
  const { Reason } = useExplained("WhyPopover.Reason").parts;
  return <Reason {...props} />;
}

export interface WhyPopoverReasonState {
  /** `data-source="told"`, `"did"`, `"guessed"`, `"popular"`, `"picked"`, `"different"` or `"provided"`. */
  source: ReasonSource;
  /** `data-changed` after one of its controls was used, until that is undone. */
  changed: boolean;
}

export interface WhyPopoverReasonProps extends PartProps<"li", WhyPopoverReasonState> {}
