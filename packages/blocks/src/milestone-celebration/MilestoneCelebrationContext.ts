import type { Celebration, MilestoneSet } from "@rapport/core/milestones";
import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { Motion } from "./loadMotion.ts";
import type { MilestoneCelebrationReason } from "./MilestoneCelebrationRoot.tsx";
import type { MilestoneWords } from "./milestoneWords.ts";

/** What the parts of a celebration share. */
export interface MilestoneCelebrationContextValue {
  readonly set: MilestoneSet;
  readonly celebration: Celebration;
  /** Of the one that is seen. */
  readonly words: MilestoneWords;
  /** Of those that came with it. */
  readonly others: readonly MilestoneWords[];
  /** What moves; undefined while nothing does. */
  readonly Motion: Motion | undefined;
  readonly stop: () => void;
  /** Ends the celebration. */
  readonly leave: (reason: MilestoneCelebrationReason) => void;
  /** Says something to those who do not see it. */
  readonly say: (news: string) => void;
  /** Keeps the card from leaving by itself. Returns how to let it. */
  readonly keep: () => () => void;
  /** Whether the picture is shown before it is shared. */
  readonly sharing: boolean;
  readonly setSharing: (sharing: boolean) => void;
  /** Of the heading. */
  readonly id: string;
}

export const [MilestoneCelebrationContext, useMilestoneCelebration] =
  createRequiredContext<MilestoneCelebrationContextValue>("MilestoneCelebration.Root");
