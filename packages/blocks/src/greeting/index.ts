export * as Greeting from "./index.parts.ts";
export type { GreetingActionProps } from "./GreetingAction.tsx";
export type { GreetingLeadProps } from "./GreetingLead.tsx";
export type { GreetingReasonProps } from "./GreetingReason.tsx";
export type { GreetingRootProps, GreetingRootState } from "./GreetingRoot.tsx";
export type { GreetingTitleProps } from "./GreetingTitle.tsx";
