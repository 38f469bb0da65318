export { type CelebrationHandle, useCelebration } from "./useCelebration.ts";
export { useMilestone } from "./useMilestone.ts";
export { type MilestonesHandle, useMilestones } from "./useMilestones.ts";
