export * as MilestoneCelebration from "./index.parts.ts";
export type { MilestoneCelebrationActionProps } from "./MilestoneCelebrationAction.tsx";
export type { MilestoneCelebrationBadgeProps } from "./MilestoneCelebrationBadge.tsx";
export type { MilestoneCelebrationCloseProps } from "./MilestoneCelebrationClose.tsx";
export type {
  MilestoneCelebrationFewerProps,
  MilestoneCelebrationFewerState,
} from "./MilestoneCelebrationFewer.tsx";
export type { MilestoneCelebrationOthersProps } from "./MilestoneCelebrationOthers.tsx";
export type { MilestoneCelebrationPictureProps } from "./MilestoneCelebrationPicture.tsx";
export type {
  MilestoneCelebrationReason,
  MilestoneCelebrationRootProps,
  MilestoneCelebrationRootState,
} from "./MilestoneCelebrationRoot.tsx";
export type { MilestoneCelebrationShareProps } from "./MilestoneCelebrationShare.tsx";
export type { MilestoneCelebrationStopProps } from "./MilestoneCelebrationStop.tsx";
export type { MilestoneCelebrationTextProps } from "./MilestoneCelebrationText.tsx";
export type { MilestoneCelebrationTitleProps } from "./MilestoneCelebrationTitle.tsx";
