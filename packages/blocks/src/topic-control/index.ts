export * as TopicControl from "./index.parts.ts";
export type { TopicControlClearProps } from "./TopicControlClear.tsx";
export type { TopicControlPauseProps } from "./TopicControlPause.tsx";
export type { TopicControlRootProps, TopicControlRootState } from "./TopicControlRoot.tsx";
export type { TopicControlStateProps } from "./TopicControlState.tsx";
export type { TopicControlButtonProps, TopicControlButtonState } from "./useTopicButton.tsx";
