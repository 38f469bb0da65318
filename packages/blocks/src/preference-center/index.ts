export * as PreferenceCenter from "./index.parts.ts";
export type { MessageType, PreferenceCenterMessagesProps } from "./PreferenceCenterMessages.tsx";
export type { PreferenceCenterPurposesProps } from "./PreferenceCenterPurposes.tsx";
export type { PreferenceCenterReceiptsProps } from "./PreferenceCenterReceipts.tsx";
export type { PreferenceCenterResetProps } from "./PreferenceCenterReset.tsx";
export type {
  PreferenceCenterDraft,
  PreferenceCenterRootProps,
  PreferenceCenterRootState,
} from "./PreferenceCenterRoot.tsx";
export type { PreferenceCenterSaveProps } from "./PreferenceCenterSave.tsx";
export type { PreferenceCenterStatusProps, PreferenceCenterStatusState } from "./PreferenceCenterStatus.tsx";
export type { PreferenceCenterTitleProps } from "./PreferenceCenterTitle.tsx";
export type { PreferenceCenterValidityProps } from "./PreferenceCenterValidity.tsx";
