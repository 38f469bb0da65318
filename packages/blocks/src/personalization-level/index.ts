export * as PersonalizationLevel from "./index.parts.ts";
export type {
  PersonalizationLevelEffectProps,
  PersonalizationLevelEffectState,
} from "./PersonalizationLevelEffect.tsx";
export type {
  PersonalizationLevelMoodProps,
  PersonalizationLevelMoodState,
} from "./PersonalizationLevelMood.tsx";
export type {
  PersonalizationLevelOptionProps,
  PersonalizationLevelOptionState,
} from "./PersonalizationLevelOption.tsx";
export type {
  PersonalizationLevelRootProps,
  PersonalizationLevelRootState,
} from "./PersonalizationLevelRoot.tsx";
export type { PersonalizationLevelStatusProps } from "./PersonalizationLevelStatus.tsx";
export type { PersonalizationLevelTitleProps } from "./PersonalizationLevelTitle.tsx";
