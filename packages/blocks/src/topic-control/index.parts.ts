export { TopicControlClear as Clear } from "./TopicControlClear.tsx";
export { TopicControlFollow as Follow } from "./TopicControlFollow.tsx";
export { TopicControlMute as Mute } from "./TopicControlMute.tsx";
export { TopicControlPause as Pause } from "./TopicControlPause.tsx";
export { TopicControlRoot as Root } from "./TopicControlRoot.tsx";
export { TopicControlState as State } from "./TopicControlState.tsx";
