import type { Messages, Personalization } from "@rapport/core";
import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { Explained } from "./panel/useExplanation.ts";
import type { PanelParts } from "./loadPanel.ts";
import type { Triggers } from "./Triggers.ts";
import type { WhyPopoverChangeReason, WhyPopoverRootProps } from "./WhyPopoverRoot.tsx";

/** What every trigger shares. It changes only with the messages, so no trigger is rendered again for it. */
export interface WhyPopoverContextValue {
  readonly personalization: Personalization;
  readonly messages: Messages;
  readonly triggers: Triggers;
  /** Id of the panel. */
  readonly panel: string;
  /** Somebody is about to open it. */
  readonly prepare: () => void;
  readonly press: (event: { readonly currentTarget: HTMLElement }) => void;
}

export const [WhyPopoverContext, useWhyPopover] =
  createRequiredContext<WhyPopoverContextValue>("WhyPopover.Root");

/** What is open. Only the panel reads it. */
export interface WhyPopoverOpenContextValue extends Pick<WhyPopoverRootProps, "shelf" | "dataPanel"> {
  readonly open: string | null;
  /** The panel's own code, once somebody meant to open it. */
  readonly parts: PanelParts | undefined;
  readonly places: number;
  readonly close: (reason: WhyPopoverChangeReason) => void;
}

export const [WhyPopoverOpenContext, useWhyPopoverOpen] =
  createRequiredContext<WhyPopoverOpenContextValue>("WhyPopover.Root");

/** What the parts of the panel share, and where they find their own code. */
export const [ExplanationContext, useExplained] = createRequiredContext<
  Explained & { readonly parts: PanelParts } & Pick<WhyPopoverRootProps, "dataPanel">
>("WhyPopover.Content");

/** Which reason a part is about: its place among the reasons, from 0. */
export const [ReasonContext, useReasonPlace] = createRequiredContext<number>("WhyPopover.Reasons");
