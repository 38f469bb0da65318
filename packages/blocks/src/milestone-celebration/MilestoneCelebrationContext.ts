import type { Celebration, MilestoneSet, MilestoneWords } from "@rapport/core/milestones";
import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { Motion } from "./live/loadMotion.ts";
import type { Picture } from "./loadShare.ts";
import type { MilestoneCelebrationReason } from "./MilestoneCelebrationRoot.tsx";

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
  /** Shows the picture before it is shared; undefined while it is not wanted. */
  readonly Picture: Picture | undefined;
  readonly setPicture: (picture: Picture | undefined) => void;
  /** Of the heading. */
  readonly id: string;
}

export const [MilestoneCelebrationContext, useMilestoneCelebration] =
  createRequiredContext<MilestoneCelebrationContextValue>("MilestoneCelebration.Root");
