export * as WhyPopover from "./index.parts.ts";
export type { WhyPopoverCloseProps } from "./WhyPopoverClose.tsx";
export type { WhyPopoverContentProps } from "./WhyPopoverContent.tsx";
export type { WhyPopoverReasonProps, WhyPopoverReasonState } from "./WhyPopoverReason.tsx";
export type { WhyPopoverChangeReason, WhyPopoverRootProps } from "./WhyPopoverRoot.tsx";
export type { WhyPopoverTriggerProps, WhyPopoverTriggerState } from "./WhyPopoverTrigger.tsx";
