import type { Page } from "@rapport/core";
import type { ComponentType } from "react";
import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { FloatingProps } from "./Floating.tsx";
import type { Triggers } from "./Triggers.ts";
import type { Explained } from "./useExplanation.ts";
import type { WhyPopoverChangeReason } from "./WhyPopoverRoot.tsx";

/** What every trigger shares. It never changes, so no trigger is rendered again for it. */
export interface WhyPopoverContextValue {
  readonly triggers: Triggers;
  /** Id of the panel. */
  readonly panel: string;
  /** Somebody is about to open it. */
  readonly prepare: () => void;
  readonly press: (trigger: HTMLElement) => void;
}

export const [WhyPopoverContext, useWhyPopover] =
  createRequiredContext<WhyPopoverContextValue>("WhyPopover.Root");

/** What is open. Only the panel reads it. */
export interface WhyPopoverOpenContextValue {
  readonly open: string | null;
  readonly Floating: ComponentType<FloatingProps> | undefined;
  readonly shelf: { readonly id: string; readonly page: Page };
  readonly places: number;
  readonly close: (reason: WhyPopoverChangeReason) => void;
}

export const [WhyPopoverOpenContext, useWhyPopoverOpen] =
  createRequiredContext<WhyPopoverOpenContextValue>("WhyPopover.Root");

export const [ExplanationContext, useExplained] = createRequiredContext<Explained>("WhyPopover.Content");

/** Which reason a part is about: its place among the reasons, from 0. */
export const [ReasonContext, useReasonPlace] = createRequiredContext<number>("WhyPopover.Reasons");
