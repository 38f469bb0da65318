export { MilestoneProgressBar as Bar } from "./MilestoneProgressBar.tsx";
export { MilestoneProgressLabel as Label } from "./MilestoneProgressLabel.tsx";
export { MilestoneProgressRest as Rest } from "./MilestoneProgressRest.tsx";
export { MilestoneProgressRoot as Root } from "./MilestoneProgressRoot.tsx";
export { MilestoneProgressText as Text } from "./MilestoneProgressText.tsx";
