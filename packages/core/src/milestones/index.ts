export {
  type CountMilestone,
  type DefinedMilestone,
  defineMilestones,
  type Milestone,
  type MilestoneSet,
  type ProfileMilestone,
  type TimeMilestone,
} from "./milestone.ts";
export { askOf, lateAfter, type Milestones, milestonesOf } from "./milestones.ts";
export { claimMilestone } from "./claim.ts";
export { type MilestoneWords, sayMilestone, wordMilestone } from "../messages/word-milestone.ts";
export type { Celebrated, Progress, Reached } from "./progress.ts";
export { type Celebration, type Celebrations, celebrationsOf } from "./celebrations.ts";
