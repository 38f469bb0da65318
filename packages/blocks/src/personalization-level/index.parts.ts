export { PersonalizationLevelEffect as Effect } from "./PersonalizationLevelEffect.tsx";
export { PersonalizationLevelMood as Mood } from "./PersonalizationLevelMood.tsx";
export { PersonalizationLevelOption as Option } from "./PersonalizationLevelOption.tsx";
export { PersonalizationLevelRoot as Root } from "./PersonalizationLevelRoot.tsx";
export { PersonalizationLevelStatus as Status } from "./PersonalizationLevelStatus.tsx";
export { PersonalizationLevelTitle as Title } from "./PersonalizationLevelTitle.tsx";
