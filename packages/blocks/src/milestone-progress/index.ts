export * as MilestoneProgress from "./index.parts.ts";
export type { MilestoneProgressBarProps } from "./MilestoneProgressBar.tsx";
export type { MilestoneProgressLabelProps } from "./MilestoneProgressLabel.tsx";
export type { MilestoneProgressRestProps } from "./MilestoneProgressRest.tsx";
export type { MilestoneProgressRootProps, MilestoneProgressRootState } from "./MilestoneProgressRoot.tsx";
export type { MilestoneProgressTextProps } from "./MilestoneProgressText.tsx";
