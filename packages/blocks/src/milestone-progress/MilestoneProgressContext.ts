import type { DefinedMilestone, Progress } from "@rapport/core/milestones";
import { createRequiredContext } from "../internals/createRequiredContext.ts";

/** What the parts of a progress share. */
export interface MilestoneProgressContextValue {
  readonly milestone: DefinedMilestone | undefined;
  /** Undefined on a server, and until the stored log has been read. */
  readonly progress: Progress | undefined;
  readonly rest: boolean;
  /** "7 of 10", "Reached". */
  readonly text: string;
  /** Of the label. */
  readonly id: string;
}

export const [MilestoneProgressContext, useMilestoneProgress] =
  createRequiredContext<MilestoneProgressContextValue>("MilestoneProgress.Root");
